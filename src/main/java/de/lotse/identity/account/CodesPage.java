package de.lotse.identity.account;

import de.lotse.web.Page;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * The recovery codes, this one time.
 *
 * @param first whether somebody comes from signing in and goes on to her day
 */
record CodesPage(List<String> codes, boolean first) {

    static View of(List<String> codes, boolean first) {
        return Page.of("identity/account/codes", new CodesPage(codes, first)).withStatus(HttpStatus.CREATED);
    }
}
