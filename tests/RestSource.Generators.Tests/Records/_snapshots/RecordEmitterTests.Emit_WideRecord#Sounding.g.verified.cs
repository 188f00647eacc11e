#nullable enable

namespace Demo.Demo
{
    /// <summary>One record of <c>soundings</c>.</summary>
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::RestSource.Json.JsonRecordConverter<Sounding>))]
    public sealed partial record Sounding : global::RestSource.IJsonRecord<Sounding>
    {
        /// <summary><c>id</c>.</summary>
        public required long Id { get; init; }

        /// <summary><c>value_1</c>.</summary>
        public double? Value1 { get; init; }

        /// <summary><c>value_2</c>.</summary>
        public double? Value2 { get; init; }

        /// <summary><c>value_3</c>.</summary>
        public double? Value3 { get; init; }

        /// <summary><c>value_4</c>.</summary>
        public double? Value4 { get; init; }

        /// <summary><c>value_5</c>.</summary>
        public double? Value5 { get; init; }

        /// <summary><c>value_6</c>.</summary>
        public double? Value6 { get; init; }

        /// <summary><c>value_7</c>.</summary>
        public double? Value7 { get; init; }

        /// <summary><c>value_8</c>.</summary>
        public double? Value8 { get; init; }

        /// <summary><c>value_9</c>.</summary>
        public double? Value9 { get; init; }

        /// <summary><c>value_10</c>.</summary>
        public double? Value10 { get; init; }

        /// <summary><c>value_11</c>.</summary>
        public double? Value11 { get; init; }

        /// <summary><c>value_12</c>.</summary>
        public double? Value12 { get; init; }

        /// <summary><c>value_13</c>.</summary>
        public double? Value13 { get; init; }

        /// <summary><c>value_14</c>.</summary>
        public double? Value14 { get; init; }

        /// <summary><c>value_15</c>.</summary>
        public double? Value15 { get; init; }

        /// <summary><c>value_16</c>.</summary>
        public double? Value16 { get; init; }

        /// <summary><c>value_17</c>.</summary>
        public double? Value17 { get; init; }

        /// <summary><c>value_18</c>.</summary>
        public double? Value18 { get; init; }

        /// <summary><c>value_19</c>.</summary>
        public double? Value19 { get; init; }

        /// <summary><c>value_20</c>.</summary>
        public double? Value20 { get; init; }

        /// <summary><c>value_21</c>.</summary>
        public double? Value21 { get; init; }

        /// <summary><c>value_22</c>.</summary>
        public double? Value22 { get; init; }

        /// <summary><c>value_23</c>.</summary>
        public double? Value23 { get; init; }

        /// <summary><c>value_24</c>.</summary>
        public double? Value24 { get; init; }

        /// <summary><c>value_25</c>.</summary>
        public double? Value25 { get; init; }

        /// <summary><c>value_26</c>.</summary>
        public double? Value26 { get; init; }

        /// <summary><c>value_27</c>.</summary>
        public double? Value27 { get; init; }

        /// <summary><c>value_28</c>.</summary>
        public double? Value28 { get; init; }

        /// <summary><c>value_29</c>.</summary>
        public double? Value29 { get; init; }

        /// <summary><c>value_30</c>.</summary>
        public double? Value30 { get; init; }

        /// <summary><c>value_31</c>.</summary>
        public double? Value31 { get; init; }

        /// <summary><c>value_32</c>.</summary>
        public double? Value32 { get; init; }

        /// <summary>The fields that the config does not declare, as they came.</summary>
        public global::RestSource.Json.AdditionalFields Additional { get; init; } = global::RestSource.Json.AdditionalFields.Empty;

        // Which columns the JSON held: a nullable one that was absent, and not null, is left out again when written.
        private global::RestSource.Json.ColumnPresence _presence;

        static Sounding global::RestSource.IJsonRecord<Sounding>.Read(ref global::System.Text.Json.Utf8JsonReader reader) => ReadJson(ref reader);

        void global::RestSource.IJsonRecord<Sounding>.Write(global::System.Text.Json.Utf8JsonWriter writer) => WriteJson(writer);

        static int global::RestSource.IJsonRecord<Sounding>.ReadDirect(global::System.ReadOnlySpan<byte> json, int at, global::RestSource.Json.Direct.RecordMemory memory, out Sounding? record)
        {
            long id = default;
            double? value1 = null;
            double? value2 = null;
            double? value3 = null;
            double? value4 = null;
            double? value5 = null;
            double? value6 = null;
            double? value7 = null;
            double? value8 = null;
            double? value9 = null;
            double? value10 = null;
            double? value11 = null;
            double? value12 = null;
            double? value13 = null;
            double? value14 = null;
            double? value15 = null;
            double? value16 = null;
            double? value17 = null;
            double? value18 = null;
            double? value19 = null;
            double? value20 = null;
            double? value21 = null;
            double? value22 = null;
            double? value23 = null;
            double? value24 = null;
            double? value25 = null;
            double? value26 = null;
            double? value27 = null;
            double? value28 = null;
            double? value29 = null;
            double? value30 = null;
            double? value31 = null;
            double? value32 = null;
            var additional = default(global::RestSource.Json.AdditionalFieldsBuilder);
            var presence = global::RestSource.Json.ColumnPresence.ForReading();
            record = null;
            at = global::RestSource.Json.Direct.DirectRecord.Begin(json, at);
            var column = -1;
            while (!global::RestSource.Json.Direct.DirectRecord.IsEnd(json, at))
            {
                if (!ColumnNames.TryTake(json, ref at, memory, ref column))
                {
                    at = global::RestSource.Json.Direct.DirectRecord.Keep(json, at, ref additional);
                    if (at == global::RestSource.Json.Direct.DirectRecord.Refused)
                    {
                        return at;
                    }

                    continue;
                }

                presence.Add(column);
                switch (column)
                {
                    case 0: at = global::RestSource.Json.Direct.DirectColumn.ReadBigInt(json, at, ref memory[0], out id); break;
                    case 1: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[1], out value1); break;
                    case 2: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[2], out value2); break;
                    case 3: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[3], out value3); break;
                    case 4: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[4], out value4); break;
                    case 5: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[5], out value5); break;
                    case 6: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[6], out value6); break;
                    case 7: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[7], out value7); break;
                    case 8: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[8], out value8); break;
                    case 9: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[9], out value9); break;
                    case 10: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[10], out value10); break;
                    case 11: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[11], out value11); break;
                    case 12: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[12], out value12); break;
                    case 13: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[13], out value13); break;
                    case 14: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[14], out value14); break;
                    case 15: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[15], out value15); break;
                    case 16: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[16], out value16); break;
                    case 17: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[17], out value17); break;
                    case 18: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[18], out value18); break;
                    case 19: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[19], out value19); break;
                    case 20: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[20], out value20); break;
                    case 21: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[21], out value21); break;
                    case 22: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[22], out value22); break;
                    case 23: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[23], out value23); break;
                    case 24: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[24], out value24); break;
                    case 25: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[25], out value25); break;
                    case 26: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[26], out value26); break;
                    case 27: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[27], out value27); break;
                    case 28: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[28], out value28); break;
                    case 29: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[29], out value29); break;
                    case 30: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[30], out value30); break;
                    case 31: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[31], out value31); break;
                    case 32: at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDouble(json, at, ref memory[32], out value32); break;
                }
            }

            if (!presence.Holds(RequiredColumns))
            {
                return global::RestSource.Json.Direct.DirectRecord.Refused;
            }

            record = new Sounding
            {
                Id = id,
                Value1 = value1,
                Value2 = value2,
                Value3 = value3,
                Value4 = value4,
                Value5 = value5,
                Value6 = value6,
                Value7 = value7,
                Value8 = value8,
                Value9 = value9,
                Value10 = value10,
                Value11 = value11,
                Value12 = value12,
                Value13 = value13,
                Value14 = value14,
                Value15 = value15,
                Value16 = value16,
                Value17 = value17,
                Value18 = value18,
                Value19 = value19,
                Value20 = value20,
                Value21 = value21,
                Value22 = value22,
                Value23 = value23,
                Value24 = value24,
                Value25 = value25,
                Value26 = value26,
                Value27 = value27,
                Value28 = value28,
                Value29 = value29,
                Value30 = value30,
                Value31 = value31,
                Value32 = value32,
                Additional = additional.ToFields(),
                _presence = presence,
            };
            return at + 1;
        }

        private static readonly global::RestSource.Json.Direct.DirectNames ColumnNames = new("id", "value_1", "value_2", "value_3", "value_4", "value_5", "value_6", "value_7", "value_8", "value_9", "value_10", "value_11", "value_12", "value_13", "value_14", "value_15", "value_16", "value_17", "value_18", "value_19", "value_20", "value_21", "value_22", "value_23", "value_24", "value_25", "value_26", "value_27", "value_28", "value_29", "value_30", "value_31", "value_32");

        /// <summary>Reads a record. The reader stands on its first token and is left on its last.</summary>
        internal static Sounding ReadJson(ref global::System.Text.Json.Utf8JsonReader reader)
        {
            long id = default;
            double? value1 = null;
            double? value2 = null;
            double? value3 = null;
            double? value4 = null;
            double? value5 = null;
            double? value6 = null;
            double? value7 = null;
            double? value8 = null;
            double? value9 = null;
            double? value10 = null;
            double? value11 = null;
            double? value12 = null;
            double? value13 = null;
            double? value14 = null;
            double? value15 = null;
            double? value16 = null;
            double? value17 = null;
            double? value18 = null;
            double? value19 = null;
            double? value20 = null;
            double? value21 = null;
            double? value22 = null;
            double? value23 = null;
            double? value24 = null;
            double? value25 = null;
            double? value26 = null;
            double? value27 = null;
            double? value28 = null;
            double? value29 = null;
            double? value30 = null;
            double? value31 = null;
            double? value32 = null;
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
                        id = global::RestSource.Json.JsonColumn.ReadBigInt(ref reader);
                        break;
                    case 1:
                        value1 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 2:
                        value2 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 3:
                        value3 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 4:
                        value4 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 5:
                        value5 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 6:
                        value6 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 7:
                        value7 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 8:
                        value8 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 9:
                        value9 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 10:
                        value10 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 11:
                        value11 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 12:
                        value12 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 13:
                        value13 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 14:
                        value14 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 15:
                        value15 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 16:
                        value16 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 17:
                        value17 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 18:
                        value18 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 19:
                        value19 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 20:
                        value20 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 21:
                        value21 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 22:
                        value22 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 23:
                        value23 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 24:
                        value24 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 25:
                        value25 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 26:
                        value26 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 27:
                        value27 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 28:
                        value28 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 29:
                        value29 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 30:
                        value30 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 31:
                        value31 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                    case 32:
                        value32 = global::RestSource.Json.JsonColumn.ReadNullableDouble(ref reader);
                        break;
                }
            }

            presence.Require(RequiredColumns);
            return new Sounding
            {
                Id = id,
                Value1 = value1,
                Value2 = value2,
                Value3 = value3,
                Value4 = value4,
                Value5 = value5,
                Value6 = value6,
                Value7 = value7,
                Value8 = value8,
                Value9 = value9,
                Value10 = value10,
                Value11 = value11,
                Value12 = value12,
                Value13 = value13,
                Value14 = value14,
                Value15 = value15,
                Value16 = value16,
                Value17 = value17,
                Value18 = value18,
                Value19 = value19,
                Value20 = value20,
                Value21 = value21,
                Value22 = value22,
                Value23 = value23,
                Value24 = value24,
                Value25 = value25,
                Value26 = value26,
                Value27 = value27,
                Value28 = value28,
                Value29 = value29,
                Value30 = value30,
                Value31 = value31,
                Value32 = value32,
                Additional = additional.ToFields(),
                _presence = presence,
            };
        }

        private static readonly global::RestSource.Json.RequiredColumns RequiredColumns = new((0, "id"));

        private static int ColumnOf(ref global::System.Text.Json.Utf8JsonReader reader) => global::RestSource.Json.JsonRecord.NameLength(ref reader) switch
        {
            2 when reader.ValueTextEquals("id"u8) => 0,
            7 when reader.ValueTextEquals("value_1"u8) => 1,
            7 when reader.ValueTextEquals("value_2"u8) => 2,
            7 when reader.ValueTextEquals("value_3"u8) => 3,
            7 when reader.ValueTextEquals("value_4"u8) => 4,
            7 when reader.ValueTextEquals("value_5"u8) => 5,
            7 when reader.ValueTextEquals("value_6"u8) => 6,
            7 when reader.ValueTextEquals("value_7"u8) => 7,
            7 when reader.ValueTextEquals("value_8"u8) => 8,
            7 when reader.ValueTextEquals("value_9"u8) => 9,
            8 when reader.ValueTextEquals("value_10"u8) => 10,
            8 when reader.ValueTextEquals("value_11"u8) => 11,
            8 when reader.ValueTextEquals("value_12"u8) => 12,
            8 when reader.ValueTextEquals("value_13"u8) => 13,
            8 when reader.ValueTextEquals("value_14"u8) => 14,
            8 when reader.ValueTextEquals("value_15"u8) => 15,
            8 when reader.ValueTextEquals("value_16"u8) => 16,
            8 when reader.ValueTextEquals("value_17"u8) => 17,
            8 when reader.ValueTextEquals("value_18"u8) => 18,
            8 when reader.ValueTextEquals("value_19"u8) => 19,
            8 when reader.ValueTextEquals("value_20"u8) => 20,
            8 when reader.ValueTextEquals("value_21"u8) => 21,
            8 when reader.ValueTextEquals("value_22"u8) => 22,
            8 when reader.ValueTextEquals("value_23"u8) => 23,
            8 when reader.ValueTextEquals("value_24"u8) => 24,
            8 when reader.ValueTextEquals("value_25"u8) => 25,
            8 when reader.ValueTextEquals("value_26"u8) => 26,
            8 when reader.ValueTextEquals("value_27"u8) => 27,
            8 when reader.ValueTextEquals("value_28"u8) => 28,
            8 when reader.ValueTextEquals("value_29"u8) => 29,
            8 when reader.ValueTextEquals("value_30"u8) => 30,
            8 when reader.ValueTextEquals("value_31"u8) => 31,
            8 when reader.ValueTextEquals("value_32"u8) => 32,
            _ => -1,
        };

        /// <summary>Writes the record, by meaning the JSON that it came from.</summary>
        internal void WriteJson(global::System.Text.Json.Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            global::RestSource.Json.JsonColumn.Write(writer, "id"u8, Id);
            global::RestSource.Json.JsonColumn.Write(writer, "value_1"u8, Value1, absent: _presence.IsAbsent(1));
            global::RestSource.Json.JsonColumn.Write(writer, "value_2"u8, Value2, absent: _presence.IsAbsent(2));
            global::RestSource.Json.JsonColumn.Write(writer, "value_3"u8, Value3, absent: _presence.IsAbsent(3));
            global::RestSource.Json.JsonColumn.Write(writer, "value_4"u8, Value4, absent: _presence.IsAbsent(4));
            global::RestSource.Json.JsonColumn.Write(writer, "value_5"u8, Value5, absent: _presence.IsAbsent(5));
            global::RestSource.Json.JsonColumn.Write(writer, "value_6"u8, Value6, absent: _presence.IsAbsent(6));
            global::RestSource.Json.JsonColumn.Write(writer, "value_7"u8, Value7, absent: _presence.IsAbsent(7));
            global::RestSource.Json.JsonColumn.Write(writer, "value_8"u8, Value8, absent: _presence.IsAbsent(8));
            global::RestSource.Json.JsonColumn.Write(writer, "value_9"u8, Value9, absent: _presence.IsAbsent(9));
            global::RestSource.Json.JsonColumn.Write(writer, "value_10"u8, Value10, absent: _presence.IsAbsent(10));
            global::RestSource.Json.JsonColumn.Write(writer, "value_11"u8, Value11, absent: _presence.IsAbsent(11));
            global::RestSource.Json.JsonColumn.Write(writer, "value_12"u8, Value12, absent: _presence.IsAbsent(12));
            global::RestSource.Json.JsonColumn.Write(writer, "value_13"u8, Value13, absent: _presence.IsAbsent(13));
            global::RestSource.Json.JsonColumn.Write(writer, "value_14"u8, Value14, absent: _presence.IsAbsent(14));
            global::RestSource.Json.JsonColumn.Write(writer, "value_15"u8, Value15, absent: _presence.IsAbsent(15));
            global::RestSource.Json.JsonColumn.Write(writer, "value_16"u8, Value16, absent: _presence.IsAbsent(16));
            global::RestSource.Json.JsonColumn.Write(writer, "value_17"u8, Value17, absent: _presence.IsAbsent(17));
            global::RestSource.Json.JsonColumn.Write(writer, "value_18"u8, Value18, absent: _presence.IsAbsent(18));
            global::RestSource.Json.JsonColumn.Write(writer, "value_19"u8, Value19, absent: _presence.IsAbsent(19));
            global::RestSource.Json.JsonColumn.Write(writer, "value_20"u8, Value20, absent: _presence.IsAbsent(20));
            global::RestSource.Json.JsonColumn.Write(writer, "value_21"u8, Value21, absent: _presence.IsAbsent(21));
            global::RestSource.Json.JsonColumn.Write(writer, "value_22"u8, Value22, absent: _presence.IsAbsent(22));
            global::RestSource.Json.JsonColumn.Write(writer, "value_23"u8, Value23, absent: _presence.IsAbsent(23));
            global::RestSource.Json.JsonColumn.Write(writer, "value_24"u8, Value24, absent: _presence.IsAbsent(24));
            global::RestSource.Json.JsonColumn.Write(writer, "value_25"u8, Value25, absent: _presence.IsAbsent(25));
            global::RestSource.Json.JsonColumn.Write(writer, "value_26"u8, Value26, absent: _presence.IsAbsent(26));
            global::RestSource.Json.JsonColumn.Write(writer, "value_27"u8, Value27, absent: _presence.IsAbsent(27));
            global::RestSource.Json.JsonColumn.Write(writer, "value_28"u8, Value28, absent: _presence.IsAbsent(28));
            global::RestSource.Json.JsonColumn.Write(writer, "value_29"u8, Value29, absent: _presence.IsAbsent(29));
            global::RestSource.Json.JsonColumn.Write(writer, "value_30"u8, Value30, absent: _presence.IsAbsent(30));
            global::RestSource.Json.JsonColumn.Write(writer, "value_31"u8, Value31, absent: _presence.IsAbsent(31));
            global::RestSource.Json.JsonColumn.Write(writer, "value_32"u8, Value32, absent: _presence.IsAbsent(32));
            Additional.WriteTo(writer);
            writer.WriteEndObject();
        }
    }
}
