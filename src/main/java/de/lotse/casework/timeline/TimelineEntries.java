package de.lotse.casework.timeline;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the course of a case, newest first. The number of queries is one, and one more for each type that has texts;
 * it does not grow with the entries.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TimelineEntries {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;
    private final CaseCipher cipher;
    private final Map<String, TimelineText> texts;
    private final List<TimelineGroup> groups;

    TimelineEntries(
            JdbcClient jdbc,
            CaseCipher cipher,
            ObjectProvider<TimelineText> texts,
            ObjectProvider<TimelineGroup> groups) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.texts = texts.stream().collect(toMap(TimelineText::type, Function.identity()));
        this.groups = groups.stream().sorted(comparingInt(TimelineGroup::order)).toList();
    }

    public List<TimelineGroup> groups() {
        return groups;
    }

    /** @param limit how many at most, at least 1 */
    public List<TimelineEntry> of(CaseId caseId, TimelineFilter filter, int limit) {
        var rows = rows(caseId, filter, limit);
        var written = new Written(caseId, rows);
        return rows.stream().map(row -> entry(caseId, row, written)).toList();
    }

    /** Who has written something in this course, by name. */
    public Map<UUID, String> authors(CaseId caseId) {
        var authors = new java.util.LinkedHashMap<UUID, String>();
        jdbc.sql("""
                        select u.id, u.display_name
                        from   identity.user_name u
                        where  u.id in (select e.author_id from casework.timeline_entry e where e.case_id = ?)
                        order  by u.display_name, u.id""").param(caseId.value()).query(row -> {
            authors.put(row.getObject("id", UUID.class), row.getString("display_name"));
        });
        return authors;
    }

    private List<Row> rows(CaseId caseId, TimelineFilter filter, int limit) {
        return jdbc.sql("""
                        select e.id, e.type, e.occurred_at, e.recorded_at, e.reference_id, e.detail, e.compartment_id, u.display_name as author
                        from   casework.timeline_entry e
                        left join identity.user_name u on u.tenant_id = e.tenant_id and u.id = e.author_id
                        where  e.case_id = :case
                        and    e.occurred_at >= :from
                        and    e.occurred_at < :before
                        and    (cast(:group as text) is null or (e.type = any(cast(:types as text[]))) = :inside)
                        and    (cast(:author as uuid) is null or e.author_id = :author)
                        and    (cast(:after as uuid) is null or (e.occurred_at, e.id) < (
                                 select a.occurred_at, a.id from casework.timeline_entry a
                                 where a.case_id = :case and a.id = :after))
                        order  by e.occurred_at desc, e.id desc
                        limit  :limit""")
                .param("case", caseId.value())
                .param("from", Timestamp.from(startOf(filter.from(), Instant.EPOCH.minusSeconds(1L << 32))))
                .param("before", Timestamp.from(startOf(dayAfter(filter.to()), NEVER)))
                .param("group", filter.group())
                .param("types", types(filter.group()))
                .param("inside", !TimelineFilter.OTHER.equals(filter.group()))
                .param("author", filter.author())
                .param("after", filter.after())
                .param("limit", limit)
                .query(TimelineEntries::row)
                .list();
    }

    /** The types of a group; for the entries of no group, the types of all groups. */
    private String[] types(@Nullable String group) {
        return groups.stream()
                .filter(one -> one.key().equals(group) || TimelineFilter.OTHER.equals(group))
                .flatMap(one -> one.types().stream())
                .toArray(String[]::new);
    }

    private TimelineEntry entry(CaseId caseId, Row row, Written written) {
        return new TimelineEntry(
                row.id,
                row.type,
                row.occurredAt,
                row.recordedAt,
                row.author,
                row.detail == null
                        ? ""
                        : cipher.decrypt(Scope.actor().tenant(), caseId.value(), row.detail, Timeline.place(row.id)),
                written.text(row),
                href(caseId, row),
                correction(caseId, row, written),
                row.sealed);
    }

    /** What is gone has nothing to be struck. */
    private @Nullable String correction(CaseId caseId, Row row, Written written) {
        var text = texts.get(row.type);
        if (text == null || row.reference == null || written.text(row) == null) return null;
        return text.correction(caseId, row.reference);
    }

    private @Nullable String href(CaseId caseId, Row row) {
        var text = texts.get(row.type);
        return text == null || row.reference == null ? null : text.href(caseId, row.reference);
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static Instant startOf(@Nullable LocalDate day, Instant otherwise) {
        return day == null ? otherwise : day.atStartOfDay(Formats.ZONE).toInstant();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                Objects.requireNonNullElse(row.getString("author"), ""),
                row.getObject("reference_id", UUID.class),
                row.getBytes("detail"),
                row.getObject("compartment_id") != null);
    }

    private record Row(
            UUID id,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            String author,
            @Nullable UUID reference,
            byte @Nullable [] detail,
            boolean sealed) {}

    /** The texts that the entries of one page refer to, read once for each type. */
    private final class Written {

        private final Map<String, Map<UUID, String>> byType;

        Written(CaseId caseId, List<Row> rows) {
            var references = rows.stream()
                    .filter(row -> row.reference != null && texts.containsKey(row.type))
                    .collect(Collectors.groupingBy(
                            Row::type, Collectors.mapping(Row::reference, Collectors.toCollection(ArrayList::new))));
            byType = references.entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, type -> Objects.requireNonNull(texts.get(type.getKey()))
                            .texts(caseId, type.getValue())));
        }

        @Nullable
        String text(Row row) {
            return row.reference == null
                    ? null
                    : byType.getOrDefault(row.type, Map.of()).get(row.reference);
        }
    }
}
