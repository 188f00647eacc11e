#nullable enable

namespace Demo.Demo
{
    /// <summary>One record of <c>rates</c>.</summary>
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::RestSource.Json.JsonRecordConverter<Rate>))]
    public sealed partial record Rate : global::RestSource.IJsonRecord<Rate>, global::RestSource.IKeyed<(global::System.DateOnly, string)>
    {
        /// <summary><c>day</c>: primary key.</summary>
        public required global::System.DateOnly Day { get; init; }

        /// <summary><c>currency</c>.</summary>
        public required global::Demo.Demo.RateCurrency Currency { get; init; }

        /// <summary>The fields that the config does not declare, as they came.</summary>
        public global::RestSource.Json.AdditionalFields Additional { get; init; } = global::RestSource.Json.AdditionalFields.Empty;

        (global::System.DateOnly, string) global::RestSource.IKeyed<(global::System.DateOnly, string)>.Key => (Day, Currency.Code);

        static Rate global::RestSource.IJsonRecord<Rate>.Read(ref global::System.Text.Json.Utf8JsonReader reader) => ReadJson(ref reader);

        void global::RestSource.IJsonRecord<Rate>.Write(global::System.Text.Json.Utf8JsonWriter writer) => WriteJson(writer);

        static int global::RestSource.IJsonRecord<Rate>.ReadDirect(global::System.ReadOnlySpan<byte> json, int at, global::RestSource.Json.Direct.RecordMemory memory, out Rate? record)
        {
            global::System.DateOnly day = default;
            global::Demo.Demo.RateCurrency currency = null!;
            var additional = default(global::RestSource.Json.AdditionalFieldsBuilder);
            var presence = global::RestSource.Json.ColumnPresence.ForReading();
            record = null;
            at = global::RestSource.Json.Direct.DirectRecord.Begin(json, at);
            while (!global::RestSource.Json.Direct.DirectRecord.IsEnd(json, at))
            {
                var before = at;
                if (global::RestSource.Json.Direct.DirectRecord.TryTake(json, ref at, "\"day\":"u8)) { at = global::RestSource.Json.Direct.DirectColumn.ReadDate(json, at, ref memory[0], out day); presence.Add(0); }
                if (global::RestSource.Json.Direct.DirectRecord.TryTake(json, ref at, "\"currency\":"u8)) { at = global::RestSource.Json.Direct.DirectColumn.ReadRecord(json, at, ref memory[1], out currency); presence.Add(1); }
                if (at == before)
                {
                    at = global::RestSource.Json.Direct.DirectRecord.Keep(json, at, ref additional);
                    if (at == global::RestSource.Json.Direct.DirectRecord.Refused)
                    {
                        return at;
                    }
                }
            }

            if (!presence.Holds(RequiredColumns))
            {
                return global::RestSource.Json.Direct.DirectRecord.Refused;
            }

            record = new Rate
            {
                Day = day,
                Currency = currency,
                Additional = additional.ToFields(),
            };
            return at + 1;
        }

        /// <summary>Reads a record. The reader stands on its first token and is left on its last.</summary>
        internal static Rate ReadJson(ref global::System.Text.Json.Utf8JsonReader reader)
        {
            global::System.DateOnly day = default;
            global::Demo.Demo.RateCurrency currency = null!;
            var additional = default(global::RestSource.Json.AdditionalFieldsBuilder);
            var presence = global::RestSource.Json.ColumnPresence.ForReading();
            global::RestSource.Json.JsonRecord.BeginObject(ref reader);
            while (global::RestSource.Json.JsonRecord.NextField(ref reader))
            {
                var column = ColumnOf(ref reader);
                if (column < 0)
                {
                    additional.Add(ref reader);
                    continue;
                }

                presence.Add(column);
                reader.Read();
                switch (column)
                {
                    case 0:
                        day = global::RestSource.Json.JsonColumn.ReadDate(ref reader);
                        break;
                    case 1:
                        currency = global::Demo.Demo.RateCurrency.ReadJson(ref reader);
                        break;
                }
            }

            presence.Require(RequiredColumns);
            return new Rate
            {
                Day = day,
                Currency = currency,
                Additional = additional.ToFields(),
            };
        }

        private static readonly global::RestSource.Json.RequiredColumns RequiredColumns = new((0, "day"), (1, "currency"));

        private static int ColumnOf(ref global::System.Text.Json.Utf8JsonReader reader) => global::RestSource.Json.JsonRecord.NameLength(ref reader) switch
        {
            3 when reader.ValueTextEquals("day"u8) => 0,
            8 when reader.ValueTextEquals("currency"u8) => 1,
            _ => -1,
        };

        /// <summary>Writes the record, by meaning the JSON that it came from.</summary>
        internal void WriteJson(global::System.Text.Json.Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            global::RestSource.Json.JsonColumn.Write(writer, "day"u8, Day);
            global::RestSource.Json.JsonColumn.WriteRecord(writer, "currency"u8, Currency, absent: false);
            Additional.WriteTo(writer);
            writer.WriteEndObject();
        }
    }

    /// <summary>The object in <c>currency</c>.</summary>
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::RestSource.Json.JsonRecordConverter<RateCurrency>))]
    public sealed partial record RateCurrency : global::RestSource.IJsonRecord<RateCurrency>
    {
        /// <summary><c>code</c>.</summary>
        public required string Code { get; init; }

        /// <summary>The fields that the config does not declare, as they came.</summary>
        public global::RestSource.Json.AdditionalFields Additional { get; init; } = global::RestSource.Json.AdditionalFields.Empty;

        static RateCurrency global::RestSource.IJsonRecord<RateCurrency>.Read(ref global::System.Text.Json.Utf8JsonReader reader) => ReadJson(ref reader);

        void global::RestSource.IJsonRecord<RateCurrency>.Write(global::System.Text.Json.Utf8JsonWriter writer) => WriteJson(writer);

        static int global::RestSource.IJsonRecord<RateCurrency>.ReadDirect(global::System.ReadOnlySpan<byte> json, int at, global::RestSource.Json.Direct.RecordMemory memory, out RateCurrency? record)
        {
            string code = "";
            var additional = default(global::RestSource.Json.AdditionalFieldsBuilder);
            var presence = global::RestSource.Json.ColumnPresence.ForReading();
            record = null;
            at = global::RestSource.Json.Direct.DirectRecord.Begin(json, at);
            while (!global::RestSource.Json.Direct.DirectRecord.IsEnd(json, at))
            {
                var before = at;
                if (global::RestSource.Json.Direct.DirectRecord.TryTake(json, ref at, "\"code\":"u8)) { at = global::RestSource.Json.Direct.DirectColumn.ReadText(json, at, ref memory[0], out code); presence.Add(0); }
                if (at == before)
                {
                    at = global::RestSource.Json.Direct.DirectRecord.Keep(json, at, ref additional);
                    if (at == global::RestSource.Json.Direct.DirectRecord.Refused)
                    {
                        return at;
                    }
                }
            }

            if (!presence.Holds(RequiredColumns))
            {
                return global::RestSource.Json.Direct.DirectRecord.Refused;
            }

            record = new RateCurrency
            {
                Code = code,
                Additional = additional.ToFields(),
            };
            return at + 1;
        }

        /// <summary>Reads a record. The reader stands on its first token and is left on its last.</summary>
        internal static RateCurrency ReadJson(ref global::System.Text.Json.Utf8JsonReader reader)
        {
            string code = "";
            var additional = default(global::RestSource.Json.AdditionalFieldsBuilder);
            var presence = global::RestSource.Json.ColumnPresence.ForReading();
            global::RestSource.Json.JsonRecord.BeginObject(ref reader);
            while (global::RestSource.Json.JsonRecord.NextField(ref reader))
            {
                var column = ColumnOf(ref reader);
                if (column < 0)
                {
                    additional.Add(ref reader);
                    continue;
                }

                presence.Add(column);
                reader.Read();
                switch (column)
                {
                    case 0:
                        code = global::RestSource.Json.JsonColumn.ReadText(ref reader);
                        break;
                }
            }

            presence.Require(RequiredColumns);
            return new RateCurrency
            {
                Code = code,
                Additional = additional.ToFields(),
            };
        }

        private static readonly global::RestSource.Json.RequiredColumns RequiredColumns = new((0, "code"));

        private static int ColumnOf(ref global::System.Text.Json.Utf8JsonReader reader) => global::RestSource.Json.JsonRecord.NameLength(ref reader) switch
        {
            4 when reader.ValueTextEquals("code"u8) => 0,
            _ => -1,
        };

        /// <summary>Writes the record, by meaning the JSON that it came from.</summary>
        internal void WriteJson(global::System.Text.Json.Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            global::RestSource.Json.JsonColumn.Write(writer, "code"u8, Code);
            Additional.WriteTo(writer);
            writer.WriteEndObject();
        }
    }
}
