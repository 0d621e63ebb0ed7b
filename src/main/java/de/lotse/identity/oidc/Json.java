package de.lotse.identity.oidc;

import com.nimbusds.jose.util.JSONObjectUtils;
import de.lotse.identity.oidc.IssuerProblem.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Map;
import org.springframework.http.client.ClientHttpResponse;

/** Reads the answer of a provider, or says what came instead. */
final class Json {

    private Json() {}

    static Map<String, Object> read(String host, ClientHttpResponse answer) throws IOException {
        var status = answer.getStatusCode();
        if (status.is3xxRedirection())
            throw new IssuerProblem(
                    Reason.REDIRECT, String.valueOf(answer.getHeaders().getFirst("Location")));
        if (status.value() != 200) throw new IssuerProblem(Reason.STATUS, Integer.toString(status.value()));
        try {
            return JSONObjectUtils.parse(new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IssuerProblem(Reason.NOT_JSON, host);
        }
    }
}
