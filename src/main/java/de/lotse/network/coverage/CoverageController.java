package de.lotse.network.coverage;

import static de.lotse.web.Texts.t;

import de.lotse.documents.DownloadHeaders;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTab;
import de.lotse.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(CoverageForm.PATH)
class CoverageController {

    private final CoverageService coverage;

    CoverageController(CoverageService coverage) {
        this.coverage = coverage;
    }

    @GetMapping
    View show(CoverageForm form) {
        return Page.of("network/coverage/coverage", coverage.page(form));
    }

    @GetMapping("/csv")
    ResponseEntity<byte[]> csv(CoverageForm form) {
        var headers = DownloadHeaders.of(t("network.coverage.file"), "text/csv;charset=UTF-8");
        return ResponseEntity.ok().headers(headers).body(coverage.csv(form));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entries {

        @Bean
        NetworkTab coverageTab() {
            return new NetworkTab(60, CoverageForm.PATH, "network.coverage.tab", DirectoryRights.READERS);
        }
    }
}
