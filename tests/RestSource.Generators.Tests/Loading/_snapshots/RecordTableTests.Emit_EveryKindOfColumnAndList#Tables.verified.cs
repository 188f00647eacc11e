        static global::RestSource.Loading.RecordTable<Project> global::RestSource.Loading.ILoadable<Project>.Table { get; } = new global::RestSource.Loading.RecordTable<Project>(
            columns: new global::RestSource.Loading.TableColumn[]
            {
                new(Name: "id", Type: global::RestSource.ColumnDataType.BigInt) { Nullable = false, PrimaryKey = true },
                new(Name: "budget", Type: global::RestSource.ColumnDataType.Wei) { Precision = 38, Scale = 2 },
                new(Name: "owner__email", Type: global::RestSource.ColumnDataType.Text) { MergeKey = true, Unique = true },
                new(Name: "owner__address__city", Type: global::RestSource.ColumnDataType.Text),
                new(Name: "owner__address___additional", Type: global::RestSource.ColumnDataType.Json),
                new(Name: "owner___additional", Type: global::RestSource.ColumnDataType.Json),
                new(Name: "gone", Type: global::RestSource.ColumnDataType.Bool) { HardDelete = true, DedupSort = global::RestSource.SortOrder.Descending },
                new(Name: "_additional", Type: global::RestSource.ColumnDataType.Json)
            },
            write: static (record, row) =>
            {
                row.Write(record.Id);
                row.Write(record.Budget);
                row.Write(record.Owner?.Email);
                row.Write(record.Owner?.Address.City);
                row.Write(record.Owner?.Address.Additional);
                row.Write(record.Owner?.Additional);
                row.Write(record.Gone);
                row.Write(record.Additional);
            })
        {
            WriteKey = static (record, row) =>
            {
                row.Write(record.Id);
            },
            Lists = new global::RestSource.Loading.RecordList<Project>[]
            {
                global::RestSource.Loading.RecordList.Of<Project, string?>(
                    name: "owner__roles",
                    items: static record => record.Owner?.Roles,
                    table: global::RestSource.Loading.ScalarTable.Text,
                    writeItem: global::RestSource.Json.JsonColumn.WriteItem),
                global::RestSource.Loading.RecordList.Of<Project, long?>(
                    name: "tags",
                    items: static record => record.Tags,
                    table: new global::RestSource.Loading.RecordTable<long?>(
                        columns: new global::RestSource.Loading.TableColumn[]
                        {
                            new(Name: "value", Type: global::RestSource.ColumnDataType.BigInt) { Precision = 32 }
                        },
                        write: static (record, row) =>
                        {
                            row.Write(record);
                        }),
                    writeItem: global::RestSource.Json.JsonColumn.WriteItem),
                global::RestSource.Loading.RecordList.OfRecords<Project, global::Demo.Demo.ProjectMember>(name: "members", items: static record => record.Members),
                global::RestSource.Loading.RecordList.Of<Project, global::System.Collections.Generic.IReadOnlyList<double>>(
                    name: "grid",
                    items: static record => record.Grid,
                    table: new global::RestSource.Loading.RecordTable<global::System.Collections.Generic.IReadOnlyList<double>>(
                        columns: global::System.Array.Empty<global::RestSource.Loading.TableColumn>(),
                        write: static (_, _) => { })
                    {
                        Lists = new global::RestSource.Loading.RecordList<global::System.Collections.Generic.IReadOnlyList<double>>[]
                        {
                            global::RestSource.Loading.RecordList.Of<global::System.Collections.Generic.IReadOnlyList<double>, double>(
                                name: "list",
                                items: static record => record,
                                table: global::RestSource.Loading.ScalarTable.Double,
                                writeItem: global::RestSource.Json.JsonColumn.WriteItem)
                        }
                    },
                    writeItem: static (writer, item) => global::RestSource.Json.JsonColumn.WriteArrayItem(writer, item, global::RestSource.Json.JsonColumn.WriteItem))
            }
        };
        static global::RestSource.Loading.RecordTable<ProjectMember> global::RestSource.Loading.ILoadable<ProjectMember>.Table { get; } = new global::RestSource.Loading.RecordTable<ProjectMember>(
            columns: new global::RestSource.Loading.TableColumn[]
            {
                new(Name: "name", Type: global::RestSource.ColumnDataType.Text) { Precision = 40 },
                new(Name: "_additional", Type: global::RestSource.ColumnDataType.Json)
            },
            write: static (record, row) =>
            {
                row.Write(record.Name);
                row.Write(record.Additional);
            })
        {
            Lists = new global::RestSource.Loading.RecordList<ProjectMember>[]
            {
                global::RestSource.Loading.RecordList.Of<ProjectMember, global::System.DateOnly>(
                    name: "days",
                    items: static record => record.Days,
                    table: global::RestSource.Loading.ScalarTable.Date,
                    writeItem: global::RestSource.Json.JsonColumn.WriteItem)
            }
        };
