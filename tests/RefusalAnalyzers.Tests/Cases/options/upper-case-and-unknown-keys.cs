// from: someone who had read only what the rules promise
// option: Refusal_Analyzers.Catch_All = throwing
// option: refusal_analyzers.no_such_key = 5
using Anthropic.Models.Messages;
namespace Helpdesk.Keys;

public static class KeyRouter
{
    // .editorconfig keys ignore case: throwing is in force
    public static string Throws(Category c) => c switch { Category.Cyber => "a", Category.Bio => "b", _ => throw new NotSupportedException() };

    // and an unknown key does nothing
    public static string Returns(Category c) => c switch { Category.Cyber => "a", Category.Bio => "b", _ => "z" }; //~ RFA001 RFA003

    // text of a category under throwing
    public static int Text(Message m) => m.StopDetails?.Category?.Raw() switch { "cyber" => 1, "bio" => 2, _ => throw new NotSupportedException() };
}
