using Anthropic.Models.Messages;

namespace Clinic;

public static class Letters
{
    public static bool Kept(string raw) => Enum.TryParse<Category>(new string([.. raw.Where(c => c != '_')]), true, out _);

    public static bool AsItCame(string raw) => Enum.TryParse<Category>(raw, true, out _); //~ RFA021
}
