package de.lotse.governance.orders.lists;

import de.lotse.governance.orders.CouncilOrder;
import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import de.lotse.web.Page;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** „Aufträge“. */
@Controller
class ListController {

    private final ListService lists;
    private final ControlFiles files;

    ListController(ListService lists, ControlFiles files) {
        this.lists = lists;
        this.files = files;
    }

    @GetMapping(CouncilOrder.PATH)
    View list(Asked asked, @RequestParam(name = "seite", defaultValue = "1") int page) {
        return Page.of("governance/orders/lists/list", lists.page(asked.filter(), page));
    }

    @GetMapping(Address.CONTROL + "/pdf")
    ResponseEntity<byte[]> pdf(Asked asked) {
        return files.pdf(lists.control(asked.filter()));
    }

    @GetMapping(Address.CONTROL + "/xlsx")
    ResponseEntity<byte[]> workbook(Asked asked) {
        return files.workbook(lists.control(asked.filter()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        /** Everybody can have a seat but whoever looks at figures from outside. */
        @Bean
        NavEntry ordersArea() {
            return new NavEntry(
                    113,
                    CouncilOrder.PATH,
                    "governance.orders.title",
                    Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.STATE_VIEWER))));
        }
    }
}
