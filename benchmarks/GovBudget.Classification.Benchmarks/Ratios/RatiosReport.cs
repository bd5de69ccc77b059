using System.Globalization;
using System.Text.Json;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>The result of a run, as one JSON object.</summary>
internal sealed class RatiosReport(int rows, IReadOnlyList<Measurement> measurements, IReadOnlyList<string> differences)
{
    public void WriteTo(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("rows", rows);
        json.WriteString("machine", Machine.Describe());
        json.WriteStartArray("results");
        foreach (Measurement measurement in measurements)
        {
            WriteResult(json, measurement);
        }

        json.WriteEndArray();
        WriteRatios(json, "ratios", static measurement => measurement.MedianMilliseconds);
        WriteRatios(json, "ratiosOfCpuTime", static measurement => measurement.MedianCpuMilliseconds);
        if (differences.Count > 0)
        {
            json.WriteStartArray("differences");
            foreach (string difference in differences)
            {
                json.WriteStringValue(difference);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRounded(Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value.ToString(value < 10 ? "0.000" : "0.0", CultureInfo.InvariantCulture));
    }

    private void WriteResult(Utf8JsonWriter json, Measurement measurement)
    {
        json.WriteStartObject();
        json.WriteString("task", measurement.Task);
        json.WriteString("peer", measurement.Peer);
        json.WriteNumber("threads", measurement.Threads);
        WriteRounded(json, "medianMs", measurement.MedianMilliseconds);
        WriteRounded(json, "fastestMs", measurement.FastestMilliseconds);
        WriteRounded(json, "medianCpuMs", measurement.MedianCpuMilliseconds);
        WriteRounded(json, "nsPerRow", measurement.MedianMilliseconds * 1e6 / rows);
        json.WriteNumber("allocatedBytes", measurement.AllocatedBytes);
        json.WriteNumber("runs", measurement.Runs);
        json.WriteEndObject();
    }

    // The medians are what counts; where other work was on the machine meanwhile, the processor times are nearer to the truth.
    private void WriteRatios(Utf8JsonWriter json, string name, Func<Measurement, double> time)
    {
        json.WriteStartObject(name);
        // A table of a few lines takes less time than the clock can tell.
        foreach ((string ratio, double value) in Ratios(time).Where(static ratio => double.IsFinite(ratio.Ratio)))
        {
            WriteRounded(json, ratio, value);
        }

        json.WriteEndObject();
    }

    private IEnumerable<(string Name, double Ratio)> Ratios(Func<Measurement, double> time)
    {
        foreach (Measurement ours in measurements.Where(static measurement => measurement.Peer == PeerName.Ours))
        {
            string suffix = ours.Threads == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $".{ours.Threads}threads");
            foreach (Measurement peer in measurements.Where(peer => peer != ours && peer.Task == ours.Task && peer.Threads == ours.Threads))
            {
                yield return peer.Peer == PeerName.Limit
                    ? ($"{ours.Task}.oursOverLimit{suffix}", time(ours) / time(peer))
                    : ($"{ours.Task}.{peer.Peer}OverOurs{suffix}", time(peer) / time(ours));
            }
        }
    }
}
