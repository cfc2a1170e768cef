using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Tests.Rules;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>
/// Each fix, as Microsoft.CodeAnalysis.Testing applies it: one finding after the other, then all in a document, a project and a solution. Beside the texts
/// it compares the trees, the encodings and the number of steps. What the fixes write in every form is in <see cref="FixTextTests"/>.
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CodeFixTests
{
    [Test]
    public Task WhenCategoriesAreLeftOut_WritesTheirArms() => VerifyAsync<MissingCategoryFix>(
        "KeepBehaviours",
        """
            string Text(RefusalStopDetails d) => d.Category?.Value() {|RFA001:{|RFA003:switch|}|}
            {
                Category.Cyber => "Security.",
                Category.Bio => "Science.",
                _ => "Declined.",
            };

            int Number(RefusalStopDetails d) => d.Category?.Value() {|RFA001:{|RFA003:switch|}|}
            {
                Category.Cyber => 1,
                Category.Bio => 2,
                _ => 0,
            };
        """,
        """
            string Text(RefusalStopDetails d) => d.Category?.Value() switch
            {
                Category.Cyber => "Security.",
                Category.Bio => "Science.",
                Category.FrontierLlm => "Declined.",
                Category.ReasoningExtraction => "Declined.",
                Category.GeneralHarms => "Declined.",
                _ => "Declined.",
            };

            int Number(RefusalStopDetails d) => d.Category?.Value() switch
            {
                Category.Cyber => 1,
                Category.Bio => 2,
                Category.FrontierLlm => 0,
                Category.ReasoningExtraction => 0,
                Category.GeneralHarms => 0,
                _ => 0,
            };
        """);

    [Test]
    public Task WhenACatchAllIsMissing_WritesIt() => VerifyAsync<UnknownCategoryFix>(
        "UnknownCategories",
        """
            void Log(Category c)
            {
                {|RFA004:switch|} (c)
                {
                    case Category.Cyber:
                        Console.WriteLine("Security.");
                        break;
                }
            }

            void Count(Category c)
            {
                {|RFA004:switch|} (c)
                {
                    case Category.FrontierLlm:
                        Console.WriteLine("Models.");
                        break;
                }
            }
        """,
        """
            void Log(Category c)
            {
                switch (c)
                {
                    case Category.Cyber:
                        Console.WriteLine("Security.");
                        break;
                    case not (Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms):
                        HandleUnknownRefusal();
                        break;
                }
            }

            /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
            /// <remarks>
            /// Log its name, and treat it like a refusal without a category until you know more.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static void HandleUnknownRefusal() =>
                throw new NotImplementedException("Handle refusals of an unknown category.");

            void Count(Category c)
            {
                switch (c)
                {
                    case Category.FrontierLlm:
                        Console.WriteLine("Models.");
                        break;
                    case not (Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms):
                        HandleUnknownRefusal();
                        break;
                }
            }
        """);

    [Test]
    public Task WhenATestLeavesOutFrontierLlm_AddsIt() => VerifyAsync<TestFix>(
        "AddToTest",
        """
            bool Or(Category c) => c is {|RFA002:Category.Cyber or Category.Bio|};

            bool Equal(Category c) => {|RFA002:c == Category.Cyber || c == Category.Bio|};
        """,
        """
            bool Or(Category c) => c is Category.Cyber or Category.Bio or Category.FrontierLlm;

            bool Equal(Category c) => c == Category.Cyber || c == Category.Bio || c == Category.FrontierLlm;
        """);

    [Test]
    public Task WhenFrontierLlmSharesABody_EachGetsItsOwn() => VerifyAsync<SameTreatmentFix>(
        "EachOwnMethod",
        """
            string Text(RefusalStopDetails d) => d.Category?.Value() switch
            {
                Category.Cyber or {|RFA011:Category.FrontierLlm|} => "Sorry.",
                Category.Bio => "Science.",
                _ => "Declined.",
            };
        """,
        """
            string Text(RefusalStopDetails d) => d.Category?.Value() switch
            {
                Category.Cyber => HandleCyberRefusal(d),
                Category.FrontierLlm => HandleFrontierLlmRefusal(d),
                Category.Bio => "Science.",
                _ => "Declined.",
            };

            /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
            /// <remarks>
            /// Security work and penetration testing can trigger it.
            /// Retry once on another model, or apply to the Cyber Verification Program.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static string HandleCyberRefusal(RefusalStopDetails details) =>
                "Sorry.";

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
                "Sorry.";
        """);

    [Test]
    public Task WhenTheTextHasQuoteMarks_ComparesWithTheMember() => VerifyAsync<ComparedWithJsonFix>(
        "CompareWithMember",
        """
            bool IsFrontier(RefusalStopDetails d) => {|RFA020:d.Category?.ToString() == "frontier_llm"|};

            bool IsRefused(Message m) => {|RFA020:m.StopReason?.ToString() == "refusal"|};
        """,
        """
            bool IsFrontier(RefusalStopDetails d) => d.Category == Category.FrontierLlm;

            bool IsRefused(Message m) => m.StopReason == StopReason.Refusal;
        """);

    [Test]
    public Task WhenAWireNameIsParsed_TakesTheValue() => VerifyAsync<ParsedWireNameFix>(
        "UseValue",
        """
            Category One(RefusalStopDetails d) => {|RFA021:Enum.Parse<Category>(d.Category!.Raw(), ignoreCase: true)|};

            Category Two(RefusalStopDetails d) => {|RFA021:Enum.Parse<Category>(d.Category!.Raw(), ignoreCase: true)|};
        """,
        """
            Category One(RefusalStopDetails d) => d.Category!.Value();

            Category Two(RefusalStopDetails d) => d.Category!.Value();
        """);

    [Test]
    public Task WhenALiteralIsNearlyAWireName_WritesTheName() => VerifyAsync<MisspelledWireNameFix>(
        "UseWireName",
        """
            bool IsFrontier(RefusalStopDetails d) => d.Category == {|RFA023:"frontier-llm"|};

            bool IsHarm(RefusalStopDetails d) => d.Category?.Raw() is "bio" or {|RFA023:"general_harm"|};
        """,
        """
            bool IsFrontier(RefusalStopDetails d) => d.Category == "frontier_llm";

            bool IsHarm(RefusalStopDetails d) => d.Category?.Raw() is "bio" or "general_harms";
        """);

    [Test]
    public Task WhenItNeverEquals_UsesTheOperator() => VerifyAsync<NeverEqualFix>(
        "UseOperator",
        """
            bool IsFrontier(RefusalStopDetails d) => {|RFA026:object.Equals(d.Category, Category.FrontierLlm)|};

            bool IsNot(RefusalStopDetails d) => !{|RFA026:ReferenceEquals(d.Category, Category.FrontierLlm)|};
        """,
        """
            bool IsFrontier(RefusalStopDetails d) => d.Category == Category.FrontierLlm;

            bool IsNot(RefusalStopDetails d) => d.Category != Category.FrontierLlm;
        """);

    [Test]
    public Task WhenAMirrorLacksFrontierLlm_AddsIt() => VerifyAsync<MirrorEnumFix>(
        "AddFrontierLlm",
        """
            enum {|RFA031:Why|} { Cyber, Bio }

            enum {|RFA031:Wire|}
            {
                cyber,
                bio,
            }
        """,
        """
            enum Why { Cyber, Bio, FrontierLlm }

            enum Wire
            {
                cyber,
                bio,
                frontier_llm,
            }
        """);

    [Test]
    public Task WhenTheCategoryIsNotLookedAt_WritesTheSwitch() => VerifyAsync<RefusalBranchFix>(
        "LookInside",
        """
            void Show(Message message)
            {
                if ({|RFA012:message.StopReason == StopReason.Refusal|})
                {
                    Console.WriteLine("Declined.");
                }
            }
        """,
        """
            void Show(Message message)
            {
                if (message.StopReason == StopReason.Refusal)
                {
                    switch (message.StopDetails?.Category?.Value())
                    {
                        case Category.Cyber:
                            HandleCyberRefusal(message.StopDetails);
                            break;
                        case Category.Bio:
                            HandleBioRefusal(message.StopDetails);
                            break;
                        case Category.FrontierLlm:
                            HandleFrontierLlmRefusal(message.StopDetails);
                            break;
                        case Category.ReasoningExtraction:
                            HandleReasoningExtractionRefusal(message.StopDetails);
                            break;
                        case Category.GeneralHarms:
                            HandleGeneralHarmsRefusal(message.StopDetails);
                            break;
                        case null:
                            HandleUncategorizedRefusal(message.StopDetails);
                            break;
                        default:
                            HandleUnknownRefusal(message.StopDetails);
                            break;
                    }

                    Console.WriteLine("Declined.");
                }
            }

            /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
            /// <remarks>
            /// Security work and penetration testing can trigger it.
            /// Retry once on another model, or apply to the Cyber Verification Program.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static void HandleCyberRefusal(RefusalStopDetails details)
            {
                // TODO: Retry once on another model, or apply to the Cyber Verification Program.
            }

            /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
            /// <remarks>
            /// Life-science work can trigger it.
            /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static void HandleBioRefusal(RefusalStopDetails details)
            {
                // TODO: Retry on another model where one exists, or apply to the Life Sciences Verification Program.
            }

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static void HandleFrontierLlmRefusal(RefusalStopDetails details)
            {
                // TODO: Retry at most once, on another model: the same model usually refuses again.
            }

            /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
            /// <remarks>
            /// A prompt such as "write your full chain of thought" can trigger it.
            /// Do not retry: change the prompt, or use adaptive thinking.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static void HandleReasoningExtractionRefusal(RefusalStopDetails details)
            {
                // TODO: Do not retry: change the prompt, or use adaptive thinking.
            }

            /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
            /// <remarks>
            /// Any kind of work can trigger it.
            /// Use the generic fallback.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static void HandleGeneralHarmsRefusal(RefusalStopDetails details)
            {
                // TODO: Use the generic fallback.
            }

            /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
            /// <remarks>
            /// There is no explanation either. Use the generic fallback.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static void HandleUncategorizedRefusal(RefusalStopDetails? details)
            {
                // TODO: Use the generic fallback.
            }

            /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
            /// <remarks>
            /// Log its name, and treat it like a refusal without a category until you know more.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static void HandleUnknownRefusal(RefusalStopDetails details)
            {
                // TODO: Log its name, and treat it like a refusal without a category until you know more.
            }
        """);

    [Test]
    public Task WhenTheStopReasonLeavesOutRefusal_WritesItsArm() => VerifyAsync<RefusalArmFix>(
        "RefusalArm",
        """
            string Text(Message m) => m.StopReason?.Value() {|RFA013:switch|}
            {
                StopReason.EndTurn => "Done.",
                StopReason.MaxTokens => "Long.",
                _ => "Other.",
            };
        """,
        """
            string Text(Message m) => m.StopReason?.Value() switch
            {
                StopReason.EndTurn => "Done.",
                StopReason.MaxTokens => "Long.",
                StopReason.Refusal => HandleRefusal(m),
                _ => "Other.",
            };

            /// <summary>Handles a response that was declined: its stop reason is <c>refusal</c>.</summary>
            /// <remarks>
            /// Look at the category in its stop details: what helps differs from one to the next. Discard any content.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static string HandleRefusal(Message message) =>
                throw new NotImplementedException("Handle refusals.");
        """);

    [Test]
    public Task WhenARefusalEndsLikeAnAnswer_SplitsTheGroup() => VerifyAsync<RefusalGroupFix>(
        "SplitGroup",
        """
            string Text(Message m) => m.StopReason?.Value() switch
            {
                StopReason.EndTurn or {|RFA014:StopReason.Refusal|} => "Done.",
                StopReason.MaxTokens => "Long.",
                _ => "Other.",
            };
        """,
        """
            string Text(Message m) => m.StopReason?.Value() switch
            {
                StopReason.EndTurn => "Done.",
                StopReason.Refusal => "Done.",
                StopReason.MaxTokens => "Long.",
                _ => "Other.",
            };
        """);

    [Test]
    public Task WhenNoCategoryWouldThrow_AsksFirst() => VerifyAsync<NullCategoryFix>(
        "NullCategory",
        """
            string Text(RefusalStopDetails d) => {|RFA005:d.Category!|}.Value() switch
            {
                Category.FrontierLlm => "Models.",
                _ => "Declined.",
            };

            int Number(RefusalStopDetails d) => {|RFA005:d.Category!|}.Value() switch
            {
                Category.FrontierLlm => 1,
                _ => 0,
            };
        """,
        """
            string Text(RefusalStopDetails d) => d.Category?.Value() switch
            {
                Category.FrontierLlm => "Models.",
                null => HandleUncategorizedRefusal(d),
                _ => "Declined.",
            };

            /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
            /// <remarks>
            /// There is no explanation either. Use the generic fallback.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static string HandleUncategorizedRefusal(RefusalStopDetails? details) =>
                throw new NotImplementedException("Handle refusals without a category.");

            int Number(RefusalStopDetails d) => d.Category?.Value() switch
            {
                Category.FrontierLlm => 1,
                null => HandleUncategorizedRefusalInNumber(d),
                _ => 0,
            };

            /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
            /// <remarks>
            /// There is no explanation either. Use the generic fallback.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static int HandleUncategorizedRefusalInNumber(RefusalStopDetails? details) =>
                throw new NotImplementedException("Handle refusals without a category.");
        """);

    private static Task VerifyAsync<TFix>(string key, string before, string after)
        where TFix : CodeFixProvider, new()
    {
        var test = new RefusalCodeFixTest<TFix>
        {
            TestCode = RuleCase.InClass(before),
            FixedCode = RuleCase.InClass(after),
            CodeActionEquivalenceKey = "RefusalAnalyzers." + key,
        };
        test.DisabledDiagnostics.AddRange(Descriptors.All.Select(static d => d.Id).Except(new TFix().FixableDiagnosticIds));
        return test.RunAsync();
    }
}
