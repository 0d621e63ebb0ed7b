package de.lotse.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.lotse.identity.oidc.IssuerProblem.Reason;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever enters an address cannot make this server look into networks that are not hers. */
class AddressesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Addresses addresses = new Addresses(settings(List.of(), false));

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1/, INTERNAL",
        "https://127.1/, ADDRESS",
        "https://2130706433/, INTERNAL",
        "https://0/, INTERNAL",
        "https://localhost/, INTERNAL",
        "https://10.1.2.3/, INTERNAL",
        "https://172.16.0.1/, INTERNAL",
        "https://192.168.0.1:8443/, INTERNAL",
        "https://169.254.169.254/latest/meta-data, INTERNAL",
        "https://100.64.0.1/, INTERNAL",
        "https://[::1]/, INTERNAL",
        "https://[::ffff:127.0.0.1]/, INTERNAL",
        "https://[fd00::1]/, INTERNAL",
        "https://[fe80::1]/, INTERNAL",
        "https://[2002:7f00:1::]/, INTERNAL",
        "https://[64:ff9b::7f00:1]/, INTERNAL",
        "http://127.0.0.1/, NOT_HTTPS",
        "http://93.184.215.14/, NOT_HTTPS",
        "file:///etc/passwd, ADDRESS",
        "ftp://93.184.215.14/, NOT_HTTPS",
        "https://somebody@93.184.215.14/, ADDRESS",
        "https://93.184.215.14/#part, ADDRESS",
        "https://name.invalid/, UNKNOWN_HOST"
    })
    void asksNothingInside(URI address, Reason reason) {
        assertThat(refused(addresses, address)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://93.184.215.14/",
                "https://93.184.215.14:8443/realms/stadt",
                "https://[2606:2800:21f::1]/"
            })
    void asksWhatIsPublic(URI address) {
        assertThatCode(() -> addresses.check(address, PATIENCE)).doesNotThrowAnyException();
    }

    @Test
    void asksInternalHostsThatTheOperatorNames() {
        var named = new Addresses(settings(List.of("10.1.2.3"), false));

        assertThatCode(() -> named.check(URI.create("https://10.1.2.3/"), PATIENCE))
                .doesNotThrowAnyException();
        assertThat(refused(named, URI.create("http://10.1.2.3/"))).isEqualTo(Reason.NOT_HTTPS);
        assertThat(refused(named, URI.create("https://10.1.2.4/"))).isEqualTo(Reason.INTERNAL);
    }

    @Test
    void theSwitchForTryingOpensThisMachineAlone() {
        var trying = new Addresses(settings(List.of(), true));

        assertThatCode(() -> trying.check(URI.create("http://localhost:8180/"), PATIENCE))
                .doesNotThrowAnyException();
        assertThat(refused(trying, URI.create("http://10.1.2.3/"))).isEqualTo(Reason.NOT_HTTPS);
        assertThat(refused(trying, URI.create("https://10.1.2.3/"))).isEqualTo(Reason.INTERNAL);
    }

    @Test
    void knowsMappedAddresses() throws UnknownHostException {
        var mapped = InetAddress.getByAddress(
                new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff, 10, 0, 0, 1});

        assertThat(Addresses.isPublic(mapped)).isFalse();
    }

    private static Reason refused(Addresses addresses, URI address) {
        return catchThrowableOfType(IssuerProblem.class, () -> addresses.check(address, PATIENCE))
                .reason();
    }

    private static OidcSettings settings(List<String> internal, boolean plain) {
        return new OidcSettings(internal, plain, false, PATIENCE, 1);
    }
}
