// from: mutants that no other case noticed
using System.Collections.Immutable;
using Anthropic.Models.Messages;

namespace Bakery;

public static class Sieve
{
    // What a filter took out stays out, whatever is done with the sequence behind it.
    public static int Distinct(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).Distinct().Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int Order(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).Order().Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int OrderDescending(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).OrderDescending().Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int OrderBy(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).OrderBy(c => c.ToString()).Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int OrderByDescending(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).OrderByDescending(c => c.ToString()).Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int ThenBy(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).OrderBy(c => c.ToString()).ThenBy(c => c.ToString().Length).Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int ThenByDescending(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).OrderBy(c => c.ToString()).ThenByDescending(c => c.ToString().Length).Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int ToArray(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).ToArray().Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int ToList(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).ToList().Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int ToHashSet(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).ToHashSet().Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int ToImmutableArray(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).ToImmutableArray().Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int ToImmutableList(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).ToImmutableList().Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int AsEnumerable(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).AsEnumerable().Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int AsParallel(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).AsParallel().Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int Skip(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).Skip(1).Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int SkipWhile(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).SkipWhile(c => c == Category.Bio).Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int Take(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).Take(1).Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int TakeWhile(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).TakeWhile(c => c != Category.Bio).Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int Reverse(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).Reverse().Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int OfType(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).OfType<Category>().Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    public static int Cast(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).Cast<Category>().Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA003

    // Here it comes in again.
    public static int Concat(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).Concat(all).Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA001 RFA003

    public static int Append(IEnumerable<Category> all) => all.Where(c => c != Category.FrontierLlm).Append(Category.FrontierLlm).Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA001 RFA003

    public static int Select(IEnumerable<Category> all, Category other) => all.Where(c => c != Category.FrontierLlm).Select(_ => other).Sum(c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }); //~ RFA001 RFA003
}
