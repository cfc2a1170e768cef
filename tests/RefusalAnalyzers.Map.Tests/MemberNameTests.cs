using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Tests;

internal sealed class MemberNameTests
{
    [TestCase("M:Support.Desk.Reply(System.String,System.Collections.Generic.List{System.Int32})", "Support.Desk", "Reply")]
    [TestCase("M:Support.Desk`1.Reply``2(``0)~System.String", "Support.Desk", "Reply")]
    [TestCase("M:Support.Desk`1.Inner`12.#ctor", "Support.Desk.Inner", "Inner")]
    [TestCase("M:Support.Desk.#cctor", "Support.Desk", "static Desk")]
    [TestCase("M:Support.Desk.Support#IDesk#Reply", "Support.Desk", "Support.IDesk.Reply")]
    [TestCase("M:Support.Desk.op_Explicit(Support.Desk)~System.Int32", "Support.Desk", "op_Explicit")]
    [TestCase("M:Program.<Main>$(System.String[])", "Program", "Main")]
    [TestCase("F:Support.Desk.s_queues", "Support.Desk", "s_queues")]
    [TestCase("T:Support.Desk", "Support.Desk", "")]
    [TestCase("", "", "")]
    public void OfADocumentationId_IsTypeAndMember(string id, string type, string name) => Assert.That(MemberName.Of(id), Is.EqualTo(new MemberName(type, name)));
}
