// lang: 7.3
// nullable: disable
using System;
using Anthropic.Models.Messages;

namespace Ferry
{
    public sealed class Deck
    {
        private readonly Action<string> _horn;

        public Deck(Action<string> horn)
        {
            _horn = horn;
        }

        public string Last
        {
            get { return _last; }
        }

        private string _last;

        public void Section(Message m)
        {
            switch (m.StopReason?.Value())
            {
                case StopReason.EndTurn:
                    _last = "done";
                    break;
                case StopReason.Refusal: //~ RFA012
                    _last = "no";
                    break;
            }
        }

        public void Details(Message m)
        {
            if (m.StopDetails is RefusalStopDetails d) //~ RFA012
            {
                _horn(d.Explanation);
            }
        }

        public void Looked(Message m)
        {
            if (m.StopReason == StopReason.Refusal)
            {
                _horn(m.StopDetails?.Category?.Raw());
            }
        }

        public bool Dead(Message m)
        {
            return m.StopReason?.ToString() == "refusal"; //~ RFA020
        }

        public bool Never(RefusalStopDetails d)
        {
            return Equals(d.Category, Category.Bio); //~ RFA026
        }

        public Category Zero(Category? c)
        {
            return c.GetValueOrDefault(); //~ RFA022
        }

        public int Number(Category c)
        {
            return (int)c; //~ RFA025
        }
    }
}
