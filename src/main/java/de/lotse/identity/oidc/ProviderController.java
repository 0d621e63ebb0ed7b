package de.lotse.identity.oidc;

import de.lotse.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way to a provider, and what it tells us behind the browser's back. */
@Controller
@RequestMapping("/anmelden/dienst/{key}")
class ProviderController {

    private final Protocol protocol;
    private final BackChannel backChannel;

    ProviderController(Protocol protocol, BackChannel backChannel) {
        this.protocol = protocol;
        this.backChannel = backChannel;
    }

    @GetMapping
    Object begin(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        try {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, protocol.begin(read(key), request, response))
                    .build();
        } catch (Refusal refusal) {
            return RefusedPage.of(refusal);
        }
    }

    /** 200 if the sessions have ended, 400 for a token that is not accepted (Back-Channel Logout 1.0, section 2.8). */
    @PostMapping("/abmeldung")
    ResponseEntity<Void> end(
            @PathVariable String key, @RequestParam(name = "logout_token", defaultValue = "") String token) {
        return ResponseEntity.status(backChannel.end(read(key), token) ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .build();
    }

    private static IssuerKey read(String key) {
        return IssuerKey.read(key).orElseThrow(NotFound::new);
    }
}
