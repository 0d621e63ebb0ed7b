package de.lotse.consent;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReaderTests {

    private static final Set<Role> ON_CASES = Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD, Role.COORDINATION);

    @ParameterizedTest
    @EnumSource
    void onlyWhoWorksOnWhatOthersHandOverIsShownAnything(Role role) {
        assertThat(reader(role).works()).isEqualTo(ON_CASES.contains(role) || role == Role.NETWORK_PARTNER);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoWorksOnCasesReadsForTheWorkOnCases(Role role) {
        assertThat(reader(role).overview()).isEqualTo(ON_CASES.contains(role) ? "OVERVIEW" : "PARTNER_OVERVIEW");
    }

    @Test
    void theWiderOfTwoRolesCounts() {
        assertThat(reader(Role.NETWORK_PARTNER, Role.EDITOR).works()).isTrue();
        assertThat(reader(Role.NETWORK_PARTNER, Role.COORDINATION).overview()).isEqualTo("OVERVIEW");
        assertThat(reader().works()).isFalse();
    }

    @Test
    void isWhoeverActs() {
        var actor = new Actor(
                new TenantId(5916),
                new OrganisationId(UUID.randomUUID()),
                "Träger",
                new UserId(UUID.randomUUID()),
                "Kollegin",
                Set.of(Role.NETWORK_PARTNER));

        assertThat(Scope.of(actor).get(Reader::now)).isEqualTo(reader(Role.NETWORK_PARTNER));
    }

    private static Reader reader(Role... roles) {
        return new Reader(Set.of(roles));
    }
}
