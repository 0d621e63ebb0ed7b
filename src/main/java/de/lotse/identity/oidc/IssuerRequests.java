package de.lotse.identity.oidc;

import de.lotse.identity.oidc.IssuerProblem.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Asks providers: allowed addresses only, no redirects, answers of bounded size within the patience that is left. */
@Component
class IssuerRequests implements ClientHttpRequestFactory {

    private static final int LARGEST = 512 * 1024;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Addresses addresses;
    private final Patience patience;

    IssuerRequests(Addresses addresses, Patience patience) {
        this.addresses = addresses;
        this.patience = patience;
    }

    /** For libraries that ask by themselves. */
    RestClient.Builder client() {
        return RestClient.builder()
                .requestFactory(this)
                .requestInterceptor((request, body, next) -> new ReadAtOnce(next.execute(request, body)));
    }

    /** The members of a JSON object. Throws {@link IssuerProblem}. */
    Map<String, Object> json(URI address) {
        var host = String.valueOf(address.getHost());
        try {
            return client().build()
                    .get()
                    .uri(address)
                    .accept(MediaType.APPLICATION_JSON)
                    .exchange((_, answer) -> Json.read(host, answer));
        } catch (ResourceAccessException e) {
            throw problem(e, host);
        }
    }

    @Override
    public ClientHttpRequest createRequest(URI address, HttpMethod method) throws IOException {
        var host = String.valueOf(address.getHost());
        addresses.check(address, patience.left(host));
        var factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(patience.left(host));
        return factory.createRequest(address, method);
    }

    /** What an exception of the network means. */
    static IssuerProblem problem(Throwable e, String host) {
        for (var cause = e; cause != null; cause = cause.getCause())
            switch (cause) {
                case IssuerProblem known -> {
                    return known;
                }
                case HttpTimeoutException _ -> {
                    return new IssuerProblem(Reason.TIMEOUT, host);
                }
                case SSLException _ -> {
                    return new IssuerProblem(Reason.TLS, host);
                }
                default -> {}
            }
        return new IssuerProblem(Reason.UNREACHABLE, host);
    }

    /** The body is read while the time limit runs, and not beyond its largest size. */
    private record ReadAtOnce(ClientHttpResponse answer, byte[] bytes) implements ClientHttpResponse {

        ReadAtOnce(ClientHttpResponse answer) throws IOException {
            this(answer, answer.getBody().readNBytes(LARGEST + 1));
            if (bytes.length > LARGEST) {
                answer.close();
                throw new IssuerProblem(Reason.TOO_LARGE, "");
            }
        }

        @Override
        public HttpStatusCode getStatusCode() throws IOException {
            return answer.getStatusCode();
        }

        @Override
        public String getStatusText() throws IOException {
            return answer.getStatusText();
        }

        @Override
        public HttpHeaders getHeaders() {
            return answer.getHeaders();
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public void close() {
            answer.close();
        }
    }
}
