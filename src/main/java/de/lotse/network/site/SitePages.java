package de.lotse.network.site;

import de.lotse.network.rules.TextLanguage;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.web.BaseUrl;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the frame of public pages: where they are found, in which languages. */
@Component
public class SitePages {

    private final BaseUrl baseUrl;

    SitePages(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /**
     * A page that search engines may list. With a query, as when somebody searches or filters, they list the one without it.
     *
     * @param address path and query without the language, such as {@code /angebote?suche=deutsch}
     */
    public SitePage page(String title, String description, String address) {
        if (address.contains("?")) return new SitePage(title, description, address, "", List.of());
        return new SitePage(title, description, address, whole(Visit.current().link(address)), alternates(address));
    }

    /** The whole addresses of a page in every language of the current visit. */
    List<SitePage.Alternate> alternates(String address) {
        return Visit.current().languages().stream()
                .map(language -> new SitePage.Alternate(language, whole(Visit.link(address, language))))
                .filter(alternate -> !alternate
                        .language()
                        .equals(TextLanguage.PLAIN.code())) // for search engines the same language twice
                .toList();
    }

    /** The whole address of a page of the current municipality. */
    public String whole(String address) {
        return Scope.current()
                .map(Scope::tenant)
                .map((TenantId tenant) -> baseUrl.of(tenant, address))
                .orElseGet(() -> baseUrl.of(address));
    }
}
