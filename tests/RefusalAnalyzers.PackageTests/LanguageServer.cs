using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RefusalAnalyzers.PackageTests;

/// <summary>A language server, and as much of an editor as it takes to talk to one: JSON-RPC over its standard streams. One limit holds for all that is waited for.</summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private const string LengthHeader = "Content-Length:";

    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _asked = new();
    private readonly ConcurrentQueue<string> _log = new();
    private readonly SemaphoreSlim _writing = new(1);
    private readonly CancellationTokenSource _limit;
    private readonly Process _process;
    private readonly JsonObject _settings;
    private readonly Task _reading;
    private int _lastId;

    private LanguageServer(ProcessStartInfo start, JsonObject settings, TimeSpan limit)
    {
        _settings = settings;
        _limit = new(limit);
        _process = new() { StartInfo = start };
        _process.ErrorDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _process.Start();
        _process.BeginErrorReadLine();
        _reading = Task.Run(ReadAllAsync);
    }

    /// <param name="settings">What the server is told when it asks for the configuration, by section.</param>
    /// <param name="limit">For all that is asked of it together.</param>
    public static LanguageServer Start(ProcessStartInfo start, JsonObject settings, TimeSpan limit)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        return new(start, settings, limit);
    }

    public async Task<JsonNode?> AskAsync(string method, JsonObject? parameters = null)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[id] = answer;
        try
        {
            await WriteAsync(new() { ["id"] = id, ["method"] = method, ["params"] = parameters });
            if (_reading.IsCompleted)
            {
                throw new IOException("It has ended.");
            }

            return await answer.Task.WaitAsync(_limit.Token);
        }
        catch (Exception failure) when (failure is OperationCanceledException or IOException or InvalidDataException)
        {
            throw new InvalidOperationException($"{method}: no answer. {failure.Message}\n{string.Join('\n', _log)}", failure);
        }
    }

    public Task TellAsync(string method, JsonObject? parameters = null) => WriteAsync(new() { ["method"] = method, ["params"] = parameters });

    public async ValueTask DisposeAsync()
    {
        try
        {
            await AskAsync("shutdown");
            await TellAsync("exit");
            await _process.WaitForExitAsync(_limit.Token);
        }
        catch (Exception failure) when (failure is InvalidOperationException or OperationCanceledException or IOException)
        {
            // One that does not answer does not end by itself either.
        }

        // What it has started itself is to end too.
        _process.Kill(entireProcessTree: true);
        await _reading;
        _process.Dispose();
        _limit.Dispose();
        _writing.Dispose();
    }

    private async Task WriteAsync(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        await _writing.WaitAsync(_limit.Token);
        try
        {
            var stream = _process.StandardInput.BaseStream;
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"{LengthHeader} {body.Length}\r\n\r\n"), _limit.Token);
            await stream.WriteAsync(body, _limit.Token);
            await stream.FlushAsync(_limit.Token);
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task ReadAllAsync()
    {
        Exception end = new IOException("It has ended.");
        try
        {
            using var stream = new BufferedStream(_process.StandardOutput.BaseStream);
            while (await ReadAsync(stream) is { } message)
            {
                await TakeAsync(message);
            }
        }
        catch (Exception failure) when (failure is IOException or JsonException or FormatException or OperationCanceledException)
        {
            end = new IOException(failure.Message, failure);
        }

        foreach (var answer in _asked.Values)
        {
            answer.TrySetException(end);
        }
    }

    private async Task TakeAsync(JsonObject message)
    {
        if (message["method"]?.GetValue<string>() is not { } method)
        {
            if (_asked.TryRemove(message["id"]!.GetValue<int>(), out var answer))
            {
                if (message["error"] is { } error)
                {
                    answer.SetException(new InvalidDataException(error.ToJsonString()));
                }
                else
                {
                    answer.SetResult(message["result"]);
                }
            }
        }
        else if (message["id"] is { } id)
        {
            await WriteAsync(new() { ["id"] = id.DeepClone(), ["result"] = method == "workspace/configuration" ? Configuration(message["params"]!) : null });
        }
    }

    private JsonArray Configuration(JsonNode parameters) =>
        [.. parameters["items"]!.AsArray().Select(item => _settings[item!["section"]?.GetValue<string>() ?? ""]?.DeepClone())];

    private static async Task<JsonObject?> ReadAsync(Stream stream)
    {
        var length = 0;
        while (ReadLine(stream) is { } line)
        {
            if (line.Length == 0)
            {
                var body = new byte[length];
                await stream.ReadExactlyAsync(body);
                return JsonNode.Parse(body)!.AsObject();
            }

            if (line.StartsWith(LengthHeader, StringComparison.OrdinalIgnoreCase))
            {
                length = int.Parse(line[LengthHeader.Length..], CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private static string? ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        for (var next = stream.ReadByte(); next >= 0; next = stream.ReadByte())
        {
            if (next == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append((char)next);
        }

        return null;
    }
}
