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
                _ => "other",
            };

            public (string Text, int Code) Pair(RefusalStopDetails details) => details.Category?.Value() switch
            {
                Category.Cyber => ("cyber", 1),
                _ => ("other", 0),
            };

            public object Boxed(RefusalStopDetails details)
            {
                var what = details.Category?.Value() switch
                {
                    Category.Cyber => 1,
                    _ => 2.5,
                };
                return what;
            }

            public long Converted(RefusalStopDetails details)
            {
                long code = details.Category?.Value() switch { Category.Cyber => 1, _ => 0 };
                return code;
            }

            public string? Nullable(RefusalStopDetails details) => details.Category?.Value() switch
            {
                Category.Cyber => null,
                _ => "other",
            };

            public void Count(IEnumerable<RefusalStopDetails> all)
            {
                foreach (var details in all)
                {
                    switch (details.Category?.Value())
                    {
                        case Category.Cyber:
                            _counts["cyber"] = _counts.Count;
                            continue;
                        default:
                            _counts["other"] = _counts.Count;
                            continue;
                    }
                }
            }

            public List<string> Select(IEnumerable<RefusalStopDetails> all) =>
                all.Select(static details => details.Category?.Value() switch { Category.Cyber => "cyber", _ => "other" }).ToList();

            public string Out(RefusalStopDetails details, out int code)
            {
                string text;
                switch (details.Category?.Value())
                {
                    case Category.Cyber:
                        text = "cyber";
                        code = 1;
                        break;
                    default:
                        text = "other";
                        code = 0;
                        break;
                }

                return text;
            }

            public static implicit operator string(Desk desk) => desk.Last?.Category?.Value() switch
            {
                Category.Cyber => "cyber",
                _ => "other",
            };

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
                        default:
                            return 0;
                    }
                };
                return await ask();
            }
        }

        public static class Extensions
        {
            public static string Describe(this Message message) => message.StopDetails?.Category?.Value() switch
            {
                Category.Cyber => "cyber",
                _ => "other",
            };

            public static T Pick<T>(this RefusalStopDetails details, T cyber, T other)
                where T : struct
            {
                return details.Category?.Value() switch
                {
                    Category.Cyber => cyber,
                    _ => other,
                };
            }
        }

        public class Look
        {
            public int HANDLEFRONTIERLLMREFUSAL(RefusalStopDetails details) => 0;

            public string HandleFrontierLlmRefusal { get; } = "a property";

            public int Overloads(RefusalStopDetails details) => details.Category?.Value() switch
            {
                Category.Cyber => 1,
                _ => 0,
            };
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
                _ => "other",
            };
        }
    }
}
