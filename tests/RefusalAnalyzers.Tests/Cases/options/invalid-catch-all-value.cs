// option: refusal_analyzers.catch_all = sometimes
// option: refusal_analyzers.stub_body = 17
// option: refusal_analyzers.required_categories = ,,
using Anthropic.Models.Messages;

namespace Garden;

public static class Bed
{
    public static int A(Category c) => c switch //~ RFA001
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.ReasoningExtraction => 4,
        Category.GeneralHarms => 5,
        _ => throw new NotSupportedException(),
    };
}
