// sdk: stub:tryagi
using Anthropic;

namespace Harbour;

public static class Pilot
{
    public static RefusalCategory A(RefusalCategory? c) => c ?? default; //~ RFA022 "Bio"
    public static RefusalCategory B(RefusalCategory? c) => c ?? RefusalCategory.GeneralHarms;
}
