// from: someone who had read only what the rules promise
// nullable: disable
// lang: 9.0
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Anthropic.Models.Messages;
namespace Legacy.Gateway
{
    public class LegacyClient
    {
        private readonly TextWriter _log = Console.Error;
        private Message _last;

        // oblivious code: the rule is the same
        public void Blind(Message m)
        {
            if (m.StopReason == StopReason.Refusal) //~ RFA012
            {
                _log.WriteLine("declined");
                throw new InvalidOperationException();
            }
        }

        // a field keeps the response
        public void Keeps(Message m)
        {
            if (m.StopReason == StopReason.Refusal)
            {
                _last = m;
            }
        }

        // checked category
        public void Looks(Message m)
        {
            if (m.StopReason == StopReason.Refusal && m.StopDetails != null && m.StopDetails.Category != null)
            {
                _log.WriteLine(m.StopDetails.Category.Raw());
            }
        }

        // grouped
        public bool Done(Message m) { return m.StopReason == StopReason.EndTurn || m.StopReason == StopReason.Refusal; } //~ RFA014

        // a switch statement
        public int Map(Message m)
        {
            if (m.StopReason == null) return 0;
            switch (m.StopReason.Value()) //~ RFA013
            {
                case StopReason.EndTurn: return 1;
                case StopReason.MaxTokens: return 2;
                default: return 3;
            }
        }

        // complete
        public int MapFull(Message m)
        {
            if (m.StopReason == null) return 0;
            switch (m.StopReason.Value())
            {
                case StopReason.EndTurn: return 1;
                case StopReason.MaxTokens: return 2;
                case StopReason.Refusal: return 4;
                default: return 3;
            }
        }

        // an anonymous method captures it
        public Action Later(Message m)
        {
            if (m.StopReason == StopReason.Refusal)
            {
                return delegate { _log.WriteLine(m.StopDetails.Explanation); };
            }

            return null;
        }

        public Message Last { get { return _last; } }
    }
}
