using System.Globalization;
using RefusalAnalyzers.Map.Comparing;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Writing;

/// <summary>Words that every writer uses.</summary>
internal static class ReportText
{
    public static string MemberOf(Place place) => place.Name.Name.Length > 0 ? place.Name.Name : place.Name.Type;

    public static string TypeOf(Place place) => place.Name.Type.Length > 0 ? place.Name.Type : "(no type)";

    public static string LineOf(Place place) => string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}");

    /// <summary><c>SwitchExpression</c> is read as <c>switch expression</c>.</summary>
    public static string FormOf(Place place)
    {
        var words = new System.Text.StringBuilder();
        foreach (var letter in place.Form)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    public static string ProjectsOf(Place place) => string.Join(", ", place.Projects);

    public static string Heading(PlaceChange change) => change.Kind switch
    {
        ChangeKind.New => "new",
        ChangeKind.Gone => "gone",
        _ => "changed",
    };

    /// <summary>For a value that does not come to a place: earlier code has left the member for it, or the SDK of the project does not have it.</summary>
    public const string NotReached = "not reached";

    public static string Of(Route? route) => route is null ? NotReached : route.Target.Length == 0 ? route.State.Names().Words : $"{route.State.Names().Words}, {route.Target}";

    public static string ChangeCount(int count) => count switch
    {
        0 => "no change since the baseline",
        1 => "1 place changed since the baseline",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} places changed since the baseline"),
    };
}
