Console.WriteLine(Shop.Shelf(Category.Bio));

internal enum Category
{
    Cyber,
    Bio,
    Vegan,
}

internal static class Shop
{
    public static string Shelf(Category category)
    {
        switch (category)
        {
            case Category.Cyber:
                return "electronics";
            case Category.Bio:
                return "food";
            default:
                return "food";
        }
    }
}
