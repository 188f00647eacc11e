#nullable enable

namespace Demo.Demo
{
    /// <summary>One record of <c>projects</c>: Work that has an end.</summary>
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::RestSource.Json.JsonRecordConverter<Project>))]
    public sealed partial record Project : global::RestSource.IJsonRecord<Project>, global::RestSource.IKeyed<long>
    {
        /// <summary><c>id</c>: primary key.</summary>
        public required long Id { get; init; }

        /// <summary><c>name</c>: What people call it.</summary>
        public required string Name { get; init; }

        /// <summary><c>created_at</c>.</summary>
        public required global::System.DateTimeOffset CreatedAt { get; init; }

        /// <summary><c>budget</c>.</summary>
        public decimal? Budget { get; init; }

        /// <summary><c>owner</c>.</summary>
        public global::Demo.Demo.ProjectOwner? Owner { get; init; }

        /// <summary><c>tags</c>.</summary>
        public required global::System.Collections.Generic.IReadOnlyList<string> Tags { get; init; }

        /// <summary><c>members</c>.</summary>
        public global::System.Collections.Generic.IReadOnlyList<global::Demo.Demo.ProjectMember>? Members { get; init; }

        /// <summary>The fields that the config does not declare, as they came.</summary>
        public global::RestSource.Json.AdditionalFields Additional { get; init; } = global::RestSource.Json.AdditionalFields.Empty;

        // Which columns the JSON held: a nullable one that was absent, and not null, is left out again when written.
        private global::RestSource.Json.ColumnPresence _presence;

        long global::RestSource.IKeyed<long>.Key => Id;

        static Project global::RestSource.IJsonRecord<Project>.Read(ref global::System.Text.Json.Utf8JsonReader reader) => ReadJson(ref reader);

        void global::RestSource.IJsonRecord<Project>.Write(global::System.Text.Json.Utf8JsonWriter writer) => WriteJson(writer);

        static int global::RestSource.IJsonRecord<Project>.ReadDirect(global::System.ReadOnlySpan<byte> json, int at, global::RestSource.Json.Direct.RecordMemory memory, out Project? record)
        {
            long id = default;
            string name = "";
            global::System.DateTimeOffset createdAt = default;
            decimal? budget = null;
            global::Demo.Demo.ProjectOwner? owner = null;
            global::System.Collections.Generic.IReadOnlyList<string> tags = global::System.Array.Empty<string>();
            global::System.Collections.Generic.IReadOnlyList<global::Demo.Demo.ProjectMember>? members = null;
            var additional = default(global::RestSource.Json.AdditionalFieldsBuilder);
            var presence = global::RestSource.Json.ColumnPresence.ForReading();
            record = null;
            at = global::RestSource.Json.Direct.DirectRecord.Begin(json, at);
            while (!global::RestSource.Json.Direct.DirectRecord.IsEnd(json, at))
            {
                var before = at;
                if (global::RestSource.Json.Direct.DirectRecord.TryTake(json, ref at, "\"id\":"u8)) { at = global::RestSource.Json.Direct.DirectColumn.ReadBigInt(json, at, ref memory[0], out id); presence.Add(0); }
                if (global::RestSource.Json.Direct.DirectRecord.TryTake(json, ref at, "\"name\":"u8)) { at = global::RestSource.Json.Direct.DirectColumn.ReadText(json, at, ref memory[1], out name); presence.Add(1); }
                if (global::RestSource.Json.Direct.DirectRecord.TryTake(json, ref at, "\"created_at\":"u8)) { at = global::RestSource.Json.Direct.DirectColumn.ReadTimestamp(json, at, ref memory[2], out createdAt); presence.Add(2); }
                if (global::RestSource.Json.Direct.DirectRecord.TryTake(json, ref at, "\"budget\":"u8)) { at = global::RestSource.Json.Direct.DirectColumn.ReadNullableDecimal(json, at, ref memory[3], out budget); presence.Add(3); }
                if (global::RestSource.Json.Direct.DirectRecord.TryTake(json, ref at, "\"owner\":"u8)) { at = global::RestSource.Json.Direct.DirectColumn.ReadNullableRecord(json, at, ref memory[4], out owner); presence.Add(4); }
                if (global::RestSource.Json.Direct.DirectRecord.TryTake(json, ref at, "\"tags\":"u8)) { at = global::RestSource.Json.Direct.DirectColumn.ReadTextArray(json, at, ref memory[5], out tags); presence.Add(5); }
                if (global::RestSource.Json.Direct.DirectRecord.TryTake(json, ref at, "\"members\":"u8)) { at = global::RestSource.Json.Direct.DirectColumn.ReadNullableArray(json, at, global::RestSource.Json.Direct.DirectColumn.ReadRecord, ref memory[6], out members); presence.Add(6); }
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

            record = new Project
            {
                Id = id,
                Name = name,
                CreatedAt = createdAt,
                Budget = budget,
                Owner = owner,
                Tags = tags,
                Members = members,
                Additional = additional.ToFields(),
                _presence = presence,
            };
            return at + 1;
        }

        /// <summary>Reads a record. The reader stands on its first token and is left on its last.</summary>
        internal static Project ReadJson(ref global::System.Text.Json.Utf8JsonReader reader)
        {
            long id = default;
            string name = "";
            global::System.DateTimeOffset createdAt = default;
            decimal? budget = null;
            global::Demo.Demo.ProjectOwner? owner = null;
            global::System.Collections.Generic.IReadOnlyList<string> tags = global::System.Array.Empty<string>();
            global::System.Collections.Generic.IReadOnlyList<global::Demo.Demo.ProjectMember>? members = null;
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
                        name = global::RestSource.Json.JsonColumn.ReadText(ref reader);
                        break;
                    case 2:
                        createdAt = global::RestSource.Json.JsonColumn.ReadTimestamp(ref reader);
                        break;
                    case 3:
                        budget = global::RestSource.Json.JsonColumn.ReadNullableDecimal(ref reader);
                        break;
                    case 4:
                        owner = global::RestSource.Json.JsonRecord.IsNone(ref reader) ? null : global::Demo.Demo.ProjectOwner.ReadJson(ref reader);
                        break;
                    case 5:
                        tags = global::RestSource.Json.JsonColumn.ReadArray(ref reader, global::RestSource.Json.JsonColumn.ReadText);
                        break;
                    case 6:
                        members = global::RestSource.Json.JsonColumn.ReadNullableArray(ref reader, global::Demo.Demo.ProjectMember.ReadJson);
                        break;
                }
            }

            presence.Require(RequiredColumns);
            return new Project
            {
                Id = id,
                Name = name,
                CreatedAt = createdAt,
                Budget = budget,
                Owner = owner,
                Tags = tags,
                Members = members,
                Additional = additional.ToFields(),
                _presence = presence,
            };
        }

        private static readonly global::RestSource.Json.RequiredColumns RequiredColumns = new((0, "id"), (1, "name"), (2, "created_at"), (5, "tags"));

        private static int ColumnOf(ref global::System.Text.Json.Utf8JsonReader reader) => global::RestSource.Json.JsonRecord.NameLength(ref reader) switch
        {
            2 when reader.ValueTextEquals("id"u8) => 0,
            4 when reader.ValueTextEquals("name"u8) => 1,
            10 when reader.ValueTextEquals("created_at"u8) => 2,
            6 when reader.ValueTextEquals("budget"u8) => 3,
            5 when reader.ValueTextEquals("owner"u8) => 4,
            4 when reader.ValueTextEquals("tags"u8) => 5,
            7 when reader.ValueTextEquals("members"u8) => 6,
            _ => -1,
        };

        /// <summary>Writes the record, by meaning the JSON that it came from.</summary>
        internal void WriteJson(global::System.Text.Json.Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            global::RestSource.Json.JsonColumn.Write(writer, "id"u8, Id);
            global::RestSource.Json.JsonColumn.Write(writer, "name"u8, Name);
            global::RestSource.Json.JsonColumn.Write(writer, "created_at"u8, CreatedAt);
            global::RestSource.Json.JsonColumn.Write(writer, "budget"u8, Budget, absent: _presence.IsAbsent(3));
            global::RestSource.Json.JsonColumn.WriteRecord(writer, "owner"u8, Owner, absent: _presence.IsAbsent(4));
            global::RestSource.Json.JsonColumn.WriteArray(writer, "tags"u8, Tags, global::RestSource.Json.JsonColumn.WriteItem, absent: false);
            global::RestSource.Json.JsonColumn.WriteArray(writer, "members"u8, Members, global::RestSource.Json.JsonColumn.WriteRecordItem, absent: _presence.IsAbsent(6));
            Additional.WriteTo(writer);
            writer.WriteEndObject();
        }
    }

    /// <summary>The object in <c>owner</c>.</summary>
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::RestSource.Json.JsonRecordConverter<ProjectOwner>))]
    public sealed partial record ProjectOwner : global::RestSource.IJsonRecord<ProjectOwner>
    {
        /// <summary><c>id</c>.</summary>
        public required long Id { get; init; }

        /// <summary><c>email</c>.</summary>
        public string? Email { get; init; }

        /// <summary>The fields that the config does not declare, as they came.</summary>
        public global::RestSource.Json.AdditionalFields Additional { get; init; } = global::RestSource.Json.AdditionalFields.Empty;

        // Which columns the JSON held: a nullable one that was absent, and not null, is left out again when written.
        private global::RestSource.Json.ColumnPresence _presence;

        static ProjectOwner global::RestSource.IJsonRecord<ProjectOwner>.Read(ref global::System.Text.Json.Utf8JsonReader reader) => ReadJson(ref reader);

        void global::RestSource.IJsonRecord<ProjectOwner>.Write(global::System.Text.Json.Utf8JsonWriter writer) => WriteJson(writer);

        static int global::RestSource.IJsonRecord<ProjectOwner>.ReadDirect(global::System.ReadOnlySpan<byte> json, int at, global::RestSource.Json.Direct.RecordMemory memory, out ProjectOwner? record)
        {
            long id = default;
            string? email = null;
            var additional = default(global::RestSource.Json.AdditionalFieldsBuilder);
            var presence = global::RestSource.Json.ColumnPresence.ForReading();
            record = null;
            at = global::RestSource.Json.Direct.DirectRecord.Begin(json, at);
            while (!global::RestSource.Json.Direct.DirectRecord.IsEnd(json, at))
            {
                var before = at;
                if (global::RestSource.Json.Direct.DirectRecord.TryTake(json, ref at, "\"id\":"u8)) { at = global::RestSource.Json.Direct.DirectColumn.ReadBigInt(json, at, ref memory[0], out id); presence.Add(0); }
                if (global::RestSource.Json.Direct.DirectRecord.TryTake(json, ref at, "\"email\":"u8)) { at = global::RestSource.Json.Direct.DirectColumn.ReadNullableText(json, at, ref memory[1], out email); presence.Add(1); }
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

            record = new ProjectOwner
            {
                Id = id,
                Email = email,
                Additional = additional.ToFields(),
                _presence = presence,
            };
            return at + 1;
        }

        /// <summary>Reads a record. The reader stands on its first token and is left on its last.</summary>
        internal static ProjectOwner ReadJson(ref global::System.Text.Json.Utf8JsonReader reader)
        {
            long id = default;
            string? email = null;
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
                        email = global::RestSource.Json.JsonColumn.ReadNullableText(ref reader);
                        break;
                }
            }

            presence.Require(RequiredColumns);
            return new ProjectOwner
            {
                Id = id,
                Email = email,
                Additional = additional.ToFields(),
                _presence = presence,
            };
        }

        private static readonly global::RestSource.Json.RequiredColumns RequiredColumns = new((0, "id"));

        private static int ColumnOf(ref global::System.Text.Json.Utf8JsonReader reader) => global::RestSource.Json.JsonRecord.NameLength(ref reader) switch
        {
            2 when reader.ValueTextEquals("id"u8) => 0,
            5 when reader.ValueTextEquals("email"u8) => 1,
            _ => -1,
        };

        /// <summary>Writes the record, by meaning the JSON that it came from.</summary>
        internal void WriteJson(global::System.Text.Json.Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            global::RestSource.Json.JsonColumn.Write(writer, "id"u8, Id);
            global::RestSource.Json.JsonColumn.Write(writer, "email"u8, Email, absent: _presence.IsAbsent(1));
            Additional.WriteTo(writer);
            writer.WriteEndObject();
        }
    }

    /// <summary>An item of <c>members</c>.</summary>
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::RestSource.Json.JsonRecordConverter<ProjectMember>))]
    public sealed partial record ProjectMember : global::RestSource.IJsonRecord<ProjectMember>
    {
        /// <summary><c>name</c>.</summary>
        public required string Name { get; init; }

        /// <summary>The fields that the config does not declare, as they came.</summary>
        public global::RestSource.Json.AdditionalFields Additional { get; init; } = global::RestSource.Json.AdditionalFields.Empty;

        static ProjectMember global::RestSource.IJsonRecord<ProjectMember>.Read(ref global::System.Text.Json.Utf8JsonReader reader) => ReadJson(ref reader);

        void global::RestSource.IJsonRecord<ProjectMember>.Write(global::System.Text.Json.Utf8JsonWriter writer) => WriteJson(writer);

        static int global::RestSource.IJsonRecord<ProjectMember>.ReadDirect(global::System.ReadOnlySpan<byte> json, int at, global::RestSource.Json.Direct.RecordMemory memory, out ProjectMember? record)
        {
            string name = "";
            var additional = default(global::RestSource.Json.AdditionalFieldsBuilder);
            var presence = global::RestSource.Json.ColumnPresence.ForReading();
            record = null;
            at = global::RestSource.Json.Direct.DirectRecord.Begin(json, at);
            while (!global::RestSource.Json.Direct.DirectRecord.IsEnd(json, at))
            {
                var before = at;
                if (global::RestSource.Json.Direct.DirectRecord.TryTake(json, ref at, "\"name\":"u8)) { at = global::RestSource.Json.Direct.DirectColumn.ReadText(json, at, ref memory[0], out name); presence.Add(0); }
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

            record = new ProjectMember
            {
                Name = name,
                Additional = additional.ToFields(),
            };
            return at + 1;
        }

        /// <summary>Reads a record. The reader stands on its first token and is left on its last.</summary>
        internal static ProjectMember ReadJson(ref global::System.Text.Json.Utf8JsonReader reader)
        {
            string name = "";
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
                        name = global::RestSource.Json.JsonColumn.ReadText(ref reader);
                        break;
                }
            }

            presence.Require(RequiredColumns);
            return new ProjectMember
            {
                Name = name,
                Additional = additional.ToFields(),
            };
        }

        private static readonly global::RestSource.Json.RequiredColumns RequiredColumns = new((0, "name"));

        private static int ColumnOf(ref global::System.Text.Json.Utf8JsonReader reader) => global::RestSource.Json.JsonRecord.NameLength(ref reader) switch
        {
            4 when reader.ValueTextEquals("name"u8) => 0,
            _ => -1,
        };

        /// <summary>Writes the record, by meaning the JSON that it came from.</summary>
        internal void WriteJson(global::System.Text.Json.Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            global::RestSource.Json.JsonColumn.Write(writer, "name"u8, Name);
            Additional.WriteTo(writer);
            writer.WriteEndObject();
        }
    }
}
