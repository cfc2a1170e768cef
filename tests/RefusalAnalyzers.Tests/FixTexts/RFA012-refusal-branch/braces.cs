// nullable: disable
using Anthropic.Models.Messages;

namespace Shop {
    public static class Desk {
        public static void Block(Message message) {
            if (message.StopReason == StopReason.Refusal) {
                Console.WriteLine("declined");
            } else {
                Console.WriteLine("fine");
            }
        }

        public static void Embedded(Message message) {
            if (message.StopReason == StopReason.Refusal) // declined
                Console.WriteLine("declined");
            else
                Console.WriteLine("fine");
        }

        public static void SameLine(Message message) {
            if (message.StopReason == StopReason.Refusal) Console.WriteLine("declined"); else Console.WriteLine("fine");
        }
    }
}
