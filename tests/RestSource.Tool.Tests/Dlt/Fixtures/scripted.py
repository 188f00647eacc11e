"""A source that is put together by code, as far as that can be read."""
import dlt
from dlt.sources.rest_api import RESTAPIConfig, rest_api_resources

PER_PAGE = 100
DEFAULTS = {"sort": "updated", "direction": "desc"}


def is_open(record):
    return record["state"] == "open"


@dlt.source(name="tracker")
def tracker_source(access_token=dlt.secrets.value, team: str = "core"):
    config: RESTAPIConfig = {
        "client": {
            "base_url": "https://tracker.example.com/" + team + "/",
            "auth": (
                {"type": "bearer", "token": access_token}
                if access_token
                else None
            ),
            "session": make_session(),
            "headers": {"X-Agent": f"dlt/{team}"},
        },
        "resource_defaults": {
            "primary_key": "id",
            "write_disposition": "merge",
            "endpoint": {"params": {"per_page": PER_PAGE, **DEFAULTS}},
        },
        "resources": [
            {
                "name": "issues",
                "endpoint": {
                    "path": "issues",
                    "params": {"since": "{incremental.start_value}"},
                    "incremental": {"cursor_path": "updated_at", "initial_value": "2024-01-25T11:21:28Z"},
                    "paginator": HeaderLinkPaginator(),
                },
                # What is closed is of no use here.
                "processing_steps": [{"filter": is_open}],
            },
            {
                "name": "comments",
                "endpoint": {
                    "path": "issues/{resources.issues.number}/comments",
                    "response_actions": [{"status_code": 404, "action": "ignore"}],
                    "paginator": "header_link",
                },
                "include_from_parent": ["id"],
            },
        ],
    }

    yield from rest_api_resources(config)


if __name__ == "__main__":
    pipeline = dlt.pipeline(pipeline_name="tracker", destination="duckdb")
    print(pipeline.run(tracker_source()))
