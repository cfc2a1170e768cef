using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Anthropic.Models.Messages;

namespace Desks
{
    namespace Inner
    {
        public abstract class DeskBase
        {
            protected static string HandleFrontierLlmRefusal(RefusalStopDetails details) => "base";

            protected virtual int HandleBioRefusal() => 0;
        }

        public sealed class Desk : DeskBase
        {
            private readonly Dictionary<string, int> _counts = new();

            public string Inherited(RefusalStopDetails details) => details.Category?.Value() switch
            {
                Category.Cyber => "cyber",
                Category.FrontierLlm => HandleFrontierLlmRefusalInInherited(details),
                _ => "other",
            };

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static string HandleFrontierLlmRefusalInInherited(RefusalStopDetails details) =>
                throw new NotImplementedException("Handle frontier_llm refusals.");

            public (string Text, int Code) Pair(RefusalStopDetails details) => details.Category?.Value() switch
            {
                Category.Cyber => ("cyber", 1),
                Category.FrontierLlm => HandleFrontierLlmRefusalInPair(details),
                _ => ("other", 0),
            };

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static (string, int) HandleFrontierLlmRefusalInPair(RefusalStopDetails details) =>
                throw new NotImplementedException("Handle frontier_llm refusals.");

            public object Boxed(RefusalStopDetails details)
            {
                var what = details.Category?.Value() switch
                {
                    Category.Cyber => 1,
                    Category.FrontierLlm => HandleFrontierLlmRefusalInBoxed(details),
                    _ => 2.5,
                };
                return what;
            }

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static double HandleFrontierLlmRefusalInBoxed(RefusalStopDetails details) =>
                throw new NotImplementedException("Handle frontier_llm refusals.");

            public long Converted(RefusalStopDetails details)
            {
                long code = details.Category?.Value() switch { Category.Cyber => 1, Category.FrontierLlm => HandleFrontierLlmRefusalInConverted(details), _ => 0 };
                return code;
            }

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static int HandleFrontierLlmRefusalInConverted(RefusalStopDetails details) =>
                throw new NotImplementedException("Handle frontier_llm refusals.");

            public string? Nullable(RefusalStopDetails details) => details.Category?.Value() switch
            {
                Category.Cyber => null,
                Category.FrontierLlm => HandleFrontierLlmRefusalInNullable(details),
                _ => "other",
            };

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static string? HandleFrontierLlmRefusalInNullable(RefusalStopDetails details) =>
                throw new NotImplementedException("Handle frontier_llm refusals.");

            public void Count(IEnumerable<RefusalStopDetails> all)
            {
                foreach (var details in all)
                {
                    switch (details.Category?.Value())
                    {
                        case Category.Cyber:
                            _counts["cyber"] = _counts.Count;
                            continue;
                        case Category.FrontierLlm:
                            HandleFrontierLlmRefusalInCount(details);
                            continue;
                        default:
                            _counts["other"] = _counts.Count;
                            continue;
                    }
                }
            }

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static void HandleFrontierLlmRefusalInCount(RefusalStopDetails details) =>
                throw new NotImplementedException("Handle frontier_llm refusals.");

            public List<string> Select(IEnumerable<RefusalStopDetails> all) =>
                all.Select(static details => details.Category?.Value() switch { Category.Cyber => "cyber", Category.FrontierLlm => HandleFrontierLlmRefusalInSelect(details), _ => "other" }).ToList();

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static string HandleFrontierLlmRefusalInSelect(RefusalStopDetails details) =>
                throw new NotImplementedException("Handle frontier_llm refusals.");

            public string Out(RefusalStopDetails details, out int code)
            {
                string text;
                switch (details.Category?.Value())
                {
                    case Category.Cyber:
                        text = "cyber";
                        code = 1;
                        break;
                    case Category.FrontierLlm:
                        (code, text) = HandleFrontierLlmRefusalInOut(details);
                        break;
                    default:
                        text = "other";
                        code = 0;
                        break;
                }

                return text;
            }

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static (int code, string text) HandleFrontierLlmRefusalInOut(RefusalStopDetails details) =>
                throw new NotImplementedException("Handle frontier_llm refusals.");

            public static implicit operator string(Desk desk) => desk.Last?.Category?.Value() switch
            {
                Category.Cyber => "cyber",
                Category.FrontierLlm => HandleFrontierLlmRefusalInOperator(desk.Last),
                _ => "other",
            };

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static string HandleFrontierLlmRefusalInOperator(RefusalStopDetails details) =>
                throw new NotImplementedException("Handle frontier_llm refusals.");

            public RefusalStopDetails? Last { get; set; }

            public async Task<int> InLambda(RefusalStopDetails details)
            {
                Func<Task<int>> ask = async () =>
                {
                    switch (details.Category?.Value())
                    {
                        case Category.Cyber:
                            await Task.Yield();
                            return 1;
                        case Category.FrontierLlm:
                            return await HandleFrontierLlmRefusalInInLambda(details);
                        default:
                            return 0;
                    }
                };
                return await ask();
            }

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static Task<int> HandleFrontierLlmRefusalInInLambda(RefusalStopDetails details) =>
                throw new NotImplementedException("Handle frontier_llm refusals.");
        }

        public static class Extensions
        {
            public static string Describe(this Message message) => message.StopDetails?.Category?.Value() switch
            {
                Category.Cyber => "cyber",
                Category.FrontierLlm => HandleFrontierLlmRefusal(message.StopDetails),
                _ => "other",
            };

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
                throw new NotImplementedException("Handle frontier_llm refusals.");

            public static T Pick<T>(this RefusalStopDetails details, T cyber, T other)
                where T : struct
            {
                return details.Category?.Value() switch
                {
                    Category.Cyber => cyber,
                    Category.FrontierLlm => HandleFrontierLlmRefusalInPick<T>(details),
                    _ => other,
                };
            }

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static T HandleFrontierLlmRefusalInPick<T>(RefusalStopDetails details) where T : struct =>
                throw new NotImplementedException("Handle frontier_llm refusals.");
        }

        public class Look
        {
            public int HANDLEFRONTIERLLMREFUSAL(RefusalStopDetails details) => 0;

            public string HandleFrontierLlmRefusal { get; } = "a property";

            public int Overloads(RefusalStopDetails details) => details.Category?.Value() switch
            {
                Category.Cyber => 1,
                Category.FrontierLlm => HandleFrontierLlmRefusalInOverloads(details),
                _ => 0,
            };

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private static int HandleFrontierLlmRefusalInOverloads(RefusalStopDetails details) =>
                throw new NotImplementedException("Handle frontier_llm refusals.");
        }

        public struct Ref
        {
            private Category _category;

            public Ref(Category category)
            {
                _category = category;
            }

            public ref int Slot(int[] slots)
            {
                switch (_category)
                {
                    case Category.Cyber:
                        return ref slots[0];
                    default:
                        return ref slots[1];
                }
            }

            public readonly ReadOnlySpan<char> Span() => _category switch
            {
                Category.Cyber => "cyber",
                Category.FrontierLlm => HandleFrontierLlmRefusal(),
                _ => "other",
            };

            /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
            /// <remarks>
            /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
            /// Retry at most once, on another model: the same model usually refuses again.
            /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
            /// </remarks>
            private readonly string HandleFrontierLlmRefusal() =>
                throw new NotImplementedException("Handle frontier_llm refusals.");
        }
    }
}
