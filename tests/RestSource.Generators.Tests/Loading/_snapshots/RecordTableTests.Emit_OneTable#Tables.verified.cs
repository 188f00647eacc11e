        static global::RestSource.Loading.RecordTable<Project> global::RestSource.Loading.ILoadable<Project>.Table { get; } = new global::RestSource.Loading.RecordTable<Project>(
            columns: new global::RestSource.Loading.TableColumn[]
            {
                new(Name: "id", Type: global::RestSource.ColumnDataType.BigInt) { Nullable = false, PrimaryKey = true },
                new(Name: "budget", Type: global::RestSource.ColumnDataType.Wei) { Precision = 38, Scale = 2 },
                new(Name: "owner", Type: global::RestSource.ColumnDataType.Json),
                new(Name: "tags", Type: global::RestSource.ColumnDataType.Json),
                new(Name: "members", Type: global::RestSource.ColumnDataType.Json),
                new(Name: "grid", Type: global::RestSource.ColumnDataType.Json),
                new(Name: "gone", Type: global::RestSource.ColumnDataType.Bool) { HardDelete = true, DedupSort = global::RestSource.SortOrder.Descending },
                new(Name: "_additional", Type: global::RestSource.ColumnDataType.Json)
            },
            write: static (record, row) =>
            {
                row.Write(record.Id);
                row.Write(record.Budget);
                row.WriteRecord(record.Owner);
                row.WriteList(record.Tags, global::RestSource.Json.JsonColumn.WriteItem);
                row.WriteList(record.Members, global::RestSource.Json.JsonColumn.WriteRecordItem);
                row.WriteList(record.Grid, static (writer, item) => global::RestSource.Json.JsonColumn.WriteArrayItem(writer, item, global::RestSource.Json.JsonColumn.WriteItem));
                row.Write(record.Gone);
                row.Write(record.Additional);
            })
        {
            WriteKey = static (record, row) =>
            {
                row.Write(record.Id);
            }
        };
