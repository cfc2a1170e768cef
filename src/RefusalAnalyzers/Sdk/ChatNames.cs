using System;

namespace RefusalAnalyzers.Sdk;

/// <summary>The names of Microsoft.Extensions.AI that code is read by, behind which a client of the SDK may stand; no other folder knows one.</summary>
internal static class ChatNames
{
    public const string Assembly = "Microsoft.Extensions.AI.Abstractions";
    public const string Response = "Microsoft.Extensions.AI.ChatResponse";
    public const string Update = "Microsoft.Extensions.AI.ChatResponseUpdate";
    public const string Message = "Microsoft.Extensions.AI.ChatMessage";
    public const string Content = "Microsoft.Extensions.AI.AIContent";
    public const string Client = "Microsoft.Extensions.AI.IChatClient";
    public const string DelegatingClient = "Microsoft.Extensions.AI.DelegatingChatClient";
    public const string Reason = "Microsoft.Extensions.AI.ChatFinishReason";
    public const string Builder = "ChatClientBuilder";

    /// <summary>Why a response ended, and what the client behind it gave.</summary>
    public const string FinishReason = "FinishReason";
    public const string RawRepresentation = "RawRepresentation";

    /// <summary>What a response brings: the text of all its messages, the messages, the parts of an update.</summary>
    public const string Text = "Text";
    public const string Messages = "Messages";
    public const string Contents = "Contents";

    /// <summary>What a structured answer was read to.</summary>
    public const string Result = "Result";

    /// <summary>A part that only counts tokens.</summary>
    public const string Usage = "UsageContent";

    /// <summary>The reason that a refusal becomes, and the one of a limit, which is as little a normal end.</summary>
    public const string ContentFilter = "ContentFilter";
    public const string ContentFilterWireName = "content_filter";
    public const string Length = "Length";

    /// <summary>What makes such a client of a client of the SDK.</summary>
    public const string AsChatClient = "AsIChatClient";

    /// <summary>What asks.</summary>
    public static bool Asks(string method) => method is "GetResponseAsync" or "GetStreamingResponseAsync";

    /// <summary>What puts updates together to a response.</summary>
    public static bool Aggregates(string method) => method is "ToChatResponse" or "ToChatResponseAsync";

    /// <summary>What takes a response apart.</summary>
    public const string ToUpdates = "ToChatResponseUpdates";

    /// <summary>What begins and ends a chain of clients.</summary>
    public const string AsBuilder = "AsBuilder";
    public const string Build = "Build";

    /// <summary>A step of a chain with code of its own, which is not known.</summary>
    public const string Use = "Use";

    /// <summary>The step, and the client, that answer calls of functions: what comes out has the turns before in it.</summary>
    public static bool InvokesFunctions(string name) => name.IndexOf("FunctionInvo", StringComparison.Ordinal) >= 0;

    /// <summary>Whether an assembly is one of the library's.</summary>
    public static bool IsLibrary(string assembly) => assembly is Assembly or "Microsoft.Extensions.AI";
}
