package de.lotse.casework.protection;

import de.lotse.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class LogController {

    private final LogService log;

    LogController(LogService log) {
        this.log = log;
    }

    @GetMapping(ProtectionTabs.LOG)
    View log(LogFilter filter) {
        var page = log.log(filter);
        return Page.of("casework/protection/log", page)
                .withStatus(page.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    @GetMapping(ProtectionTabs.UNUSUAL)
    View unusual() {
        return Page.of("casework/protection/unusual", log.unusual());
    }
}
