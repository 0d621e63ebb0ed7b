package de.lotse.identity.matrix;

import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import de.lotse.web.NavEntry;
import de.lotse.web.Right;
import de.lotse.web.ToolEntry;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** Reads together what the modules have declared: what stands in the navigation, on every page, in the administration, and single rights. */
@Component
class Matrix {

    private final Map<Section, List<Line>> lines = new EnumMap<>(Section.class);

    Matrix(List<NavEntry> areas, List<ToolEntry> tools, List<Right> rights, List<AdministrationEntry> settings) {
        add(Section.AREAS, areas, NavEntry::order, entry -> line(entry.labelKey(), entry.roles(), entry.href()));
        add(Section.TOOLS, tools, ToolEntry::order, entry -> line(entry.labelKey(), entry.roles(), entry.href()));
        add(Section.RIGHTS, rights, Right::order, right -> new Line(right.labelKey(), right.roles(), right.route()));
        add(
                Section.SETTINGS,
                settings,
                AdministrationEntry::order,
                entry -> line(entry.labelKey(), entry.roles(), entry.href()));
    }

    Map<Section, List<Line>> lines() {
        return Map.copyOf(lines);
    }

    private <T> void add(Section section, Collection<T> all, ToIntFunction<T> order, Function<T, Line> line) {
        lines.put(
                section,
                all.stream().sorted(Comparator.comparingInt(order)).map(line).toList());
    }

    private static Line line(String labelKey, Set<Role> roles, String href) {
        return new Line(labelKey, roles, "GET " + href);
    }

    /** In the order of the page. */
    enum Section {
        AREAS,
        TOOLS,
        RIGHTS,
        SETTINGS
    }

    /**
     * One thing that may be done.
     *
     * @param route method and address of the request that begins it
     */
    record Line(String labelKey, Set<Role> roles, String route) {}
}
