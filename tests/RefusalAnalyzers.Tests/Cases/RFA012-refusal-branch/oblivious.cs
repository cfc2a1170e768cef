// from: someone who had read only what the rules promise
// nullable: disable
using Anthropic.Models.Messages;

namespace Harbor.Old
{
    public class Desk
    {
        private readonly Action<string> _show;
        private string _state;

        public Desk(Action<string> show) { _show = show; }

        // 31: assignment to a field.
        public void State(Message message)
        {
            if (message.StopReason == StopReason.Refusal) //~ RFA012
                _state = "declined";
            else
                _state = "done";
        }

        // 32: wire text.
        public void Text(Message message)
        {
            if (message.StopReason != null && message.StopReason.Raw() == "refusal") //~ RFA012
                _show("declined");
        }

        // 33: string-governed switch.
        public void Switch(Message message)
        {
            switch (message.StopReason?.Raw())
            {
                case "refusal": //~ RFA012
                    _show("declined");
                    break;
                case "end_turn":
                    _show("done");
                    break;
            }
        }

        // 34: when a guard has thrown for it.
        public void Guarded(Message message)
        {
            if (message.StopReason == StopReason.Refusal) throw new InvalidOperationException("declined " + message.StopDetails.Category);
            switch (message.StopReason.Value())
            {
                case StopReason.EndTurn: _show("done"); break;
                case StopReason.MaxTokens: _show("cut"); break;
            }
        }

        public string Last { get { return _state; } }
    }
}
