package de.lotse.identity.matrix;

import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.AdministrationEntry;
import de.lotse.web.Page;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class MatrixController {

    static final String PATH = "/verwaltung/rechte";

    private static final Set<Role> READERS = Set.of(Role.TENANT_ADMIN, Role.DATA_PROTECTION);

    private final Matrix matrix;

    MatrixController(Matrix matrix) {
        this.matrix = matrix;
    }

    @GetMapping(PATH)
    View show() {
        Scope.require(READERS);
        return Page.of("identity/matrix/matrix", new MatrixPage(matrix.lines()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        AdministrationEntry matrixEntry() {
            return new AdministrationEntry(83, PATH, "identity.matrix.title", "identity.matrix.what", READERS);
        }
    }
}
