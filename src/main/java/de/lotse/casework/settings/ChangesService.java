package de.lotse.casework.settings;

import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ChangesService {

    static final Set<Role> READERS = Set.of(Role.TENANT_ADMIN, Role.DATA_PROTECTION);
    private static final int SIZE = 50;

    private final Changes changes;

    ChangesService(Changes changes) {
        this.changes = changes;
    }

    ChangesPage page(String area, @Nullable UUID before) {
        Scope.require(READERS);
        var areas = changes.areas();
        var wanted = areas.contains(area) ? area : "";
        var found = changes.page(wanted, before, SIZE + 1);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        return new ChangesPage(wanted, areas, shown, next(wanted, found.size(), shown), before == null);
    }

    private static @Nullable String next(String area, int found, List<Change> shown) {
        if (found <= SIZE) return null;
        return ChangesPage.PATH + "?bereich=" + area + "&vor=" + shown.getLast().id();
    }
}
