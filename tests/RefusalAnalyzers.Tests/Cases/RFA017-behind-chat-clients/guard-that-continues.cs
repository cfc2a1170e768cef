// from: someone who had read only what the rules promise
// SPEC §6: "leaving early for everything but a refusal … is the guard form"
// with: meai logging
using Anthropic;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Jobs;

public abstract class BackgroundService
{
    protected abstract Task ExecuteAsync(CancellationToken stoppingToken);
}

public sealed record Ticket(int Number, string Body);

public interface ITickets
{
    IAsyncEnumerable<Ticket> OpenAsync(CancellationToken cancellationToken);

    Task SummarizedAsync(int number, string summary);
}

public sealed class TicketWorker(IAnthropicClient anthropic, ITickets tickets, ILogger<TicketWorker> logger) : BackgroundService
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-haiku-5-5", 400);
    private int _declined;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var ticket in tickets.OpenAsync(stoppingToken))
        {
            var response = await _chat.GetResponseAsync(ticket.Body, cancellationToken: stoppingToken);
            if (response.FinishReason != ChatFinishReason.ContentFilter) //~ RFA017
            {
                await tickets.SummarizedAsync(ticket.Number, response.Text);
                continue;
            }

            _declined++;
            logger.LogWarning("{Count} tickets without a summary", _declined);
        }
    }
}
