package org.harvestlink.e2e.oracle;

import java.util.List;
import org.harvestlink.e2e.stack.Database;

/** What the database of catalog or offers must say at rest; each question answers the rows that break its rule. */
final class ListingBook {

    private final Database database;
    private final String table;
    private final String topic;

    /**
     * @param table of the harvests or orders
     * @param topic of their events, which is also their name in the API
     */
    ListingBook(Database database, String table, String topic) {
        this.database = database;
        this.table = table;
        this.topic = topic;
    }

    /** Those of which a version has no event. */
    List<String> untold() {
        return database.rows("""
                select l.id, l.version, o.events from {table} l
                left join (select body->>'id' as id, count(distinct body->>'version') as events
                           from outbox where topic = '{topic}' group by 1) o on o.id = l.id::text
                where o.events is distinct from l.version
                """.replace("{table}", table).replace("{topic}", topic));
    }

    /** Events about those that are not there. */
    List<String> eventsAboutNothing() {
        return database.rows("""
                select o.type, o.body->>'id' from outbox o left join {table} l on l.id::text = o.body->>'id'
                where o.topic = '{topic}' and l.id is null
                """.replace("{table}", table).replace("{topic}", topic));
    }

    /** Those that no answer or several answers tell of: listed in halves, or twice. A sheet's answer tells of each of its rows. */
    List<String> notAnsweredOnce() {
        return database.rows("""
                select l.id, count(told.key) from {table} l left join (
                  select key, location from idempotency
                  union all
                  select i.key, '/api/{topic}/' || (result->>'id') from idempotency i
                  cross join lateral jsonb_array_elements(i.body::jsonb->'results') result
                ) told on told.location = '/api/{topic}/' || l.id
                group by l.id having count(told.key) <> 1
                """.replace("{table}", table).replace("{topic}", topic));
    }

    /** Answers about those that are not there. */
    List<String> answersWithoutListing() {
        return database.rows("""
                select i.key, i.location from idempotency i left join {table} l on i.location = '/api/{topic}/' || l.id
                where i.location like '/api/{topic}/%' and l.id is null
                union all
                select i.key, result->>'id' from idempotency i
                cross join lateral jsonb_array_elements(i.body::jsonb->'results') result
                left join {table} l on l.id::text = result->>'id'
                where (result->>'posted')::boolean and l.id is null
                """.replace("{table}", table).replace("{topic}", topic));
    }
}
