package de.lotse.casework.filters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayCard.Line;
import de.lotse.casework.filters.SavedFilter.FilteredList;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the acting person's filters; nobody else sees them. */
@Repository
@Transactional
public class SavedFilters {

    private static final int LONGEST = 80;
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    SavedFilters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    public List<SavedFilter> of(FilteredList list) {
        return jdbc.sql("""
                        select f.id, f.name, f.href, f.is_default
                        from   casework.saved_filter f
                        where  f.user_id = shared.actor()
                        and    f.list = ?
                        order  by f.name""")
                .param(list.name())
                .query((row, number) -> new SavedFilter(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("href"),
                        row.getBoolean("is_default")))
                .list();
    }

    /** Of all lists: those first with which a list opens. */
    List<Line> all() {
        return jdbc.sql("""
                        select f.name, f.list, f.href
                        from   casework.saved_filter f
                        where  f.user_id = shared.actor()
                        order  by not f.is_default, f.name, f.list""")
                .query((row, number) -> new Line(
                        row.getString("name"),
                        t("casework.filters.list." + row.getString("list")),
                        row.getString("href")))
                .list();
    }

    /** What the list is asked for when it opens, by the names of its fields; empty if it opens whole. */
    public Optional<Map<String, String>> opening(FilteredList list) {
        return of(list).stream().filter(SavedFilter::isDefault).findFirst().map(SavedFilter::fields);
    }

    /**
     * Keeps a filter, instead of one of the same name if there is one.
     *
     * @param href the list as it is shown, made by the list itself
     * @return what is wrong with the name, at the field {@code filterName}
     */
    public Errors add(FilteredList list, String name, String href, boolean asDefault) {
        var errors = check(list, name);
        if (errors.any()) return errors;
        if (asDefault) clearDefault(list);
        jdbc.sql("""
                        insert into casework.saved_filter as f (id, list, name, href, is_default)
                        values (?, ?, ?, ?, ?)
                        on conflict (tenant_id, user_id, list, name) do update
                        set    href = excluded.href, is_default = f.is_default or excluded.is_default""").params(Ids.next(), list.name(), name, href, asDefault).update();
        return errors;
    }

    private Errors check(FilteredList list, String name) {
        var errors = Errors.none();
        if (name.isBlank()) errors.reject("filterName", t("casework.filters.name.missing"));
        else if (name.length() > LONGEST) errors.reject("filterName", t("casework.filters.name.long", LONGEST));
        else if (of(list).size() >= MOST) errors.reject("filterName", t("casework.filters.many", MOST));
        return errors;
    }

    /** Or, where it is the default already, no longer. Answers which list it belongs to. */
    FilteredList toggleDefault(UUID id) {
        var before = get(id);
        var list = listOf(id);
        clearDefault(list);
        if (!before)
            jdbc.sql("update casework.saved_filter set is_default = true where id = ? and user_id = shared.actor()")
                    .param(id)
                    .update();
        return list;
    }

    FilteredList delete(UUID id) {
        var list = listOf(id);
        jdbc.sql("delete from casework.saved_filter where id = ? and user_id = shared.actor()")
                .param(id)
                .update();
        return list;
    }

    private boolean get(UUID id) {
        return jdbc.sql("select is_default from casework.saved_filter where id = ? and user_id = shared.actor()")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private FilteredList listOf(UUID id) {
        return jdbc.sql("select list from casework.saved_filter where id = ? and user_id = shared.actor()")
                .param(id)
                .query(String.class)
                .optional()
                .map(FilteredList::valueOf)
                .orElseThrow(NotFound::new);
    }

    private void clearDefault(FilteredList list) {
        jdbc.sql("""
                        update casework.saved_filter
                        set    is_default = false
                        where  user_id = shared.actor()
                        and    list = ?
                        and    is_default""").param(list.name()).update();
    }
}
