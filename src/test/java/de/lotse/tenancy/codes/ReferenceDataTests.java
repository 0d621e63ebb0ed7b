package de.lotse.tenancy.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.shared.TenantId;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import de.lotse.testing.LotseTest;
import de.lotse.testing.TestDatabase;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@LotseTest
class ReferenceDataTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int BOTTROP = 5512;

    @Autowired
    Codes codes;

    @Autowired
    JdbcClient application;

    private final SingleConnectionDataSource connection;
    private final JdbcClient owner;
    private final ReferenceData referenceData;

    ReferenceDataTests() throws SQLException {
        connection = new SingleConnectionDataSource(TestDatabase.connectAsOwner(), true);
        owner = JdbcClient.create(connection);
        referenceData = new ReferenceData(connection);
    }

    @AfterEach
    void leaveTheListsAsTheyWere() {
        owner.sql("delete from tenancy.code where code = 'FORMER'").update();
        owner.sql("update tenancy.tenant set host = null, active = false where id = ?")
                .param(BOTTROP)
                .update();
        forgetChecksum("gender");
        referenceData.load();
        connection.destroy();
    }

    @Test
    void bringsEveryEntryOfEveryFileIntoTheDatabaseAtStart() {
        var inDatabase = owner.sql("select list || ' ' || code from tenancy.code")
                .query(String.class)
                .set();
        var inFiles = ReferenceFiles.all().stream()
                .flatMap(list -> list.codes().stream().map(code -> list.key() + " " + code.code()));
        assertThat(inDatabase).containsExactlyInAnyOrderElementsOf(inFiles.toList());
    }

    @Test
    void makesTheTenantsAndLeavesHostAndActivityToTheOperator() {
        assertThat(owner.sql("select count(*) from tenancy.tenant")
                        .query(Integer.class)
                        .single())
                .isEqualTo(54);
        owner.sql("update tenancy.tenant set name = 'alt', host = 'bottrop.localhost', active = true where id = ?")
                .param(BOTTROP)
                .update();
        forgetChecksum("tenants-nrw");
        referenceData.load();
        var bottrop = owner.sql("select name, kind, region, population, host, active from tenancy.tenant where id = ?")
                .param(BOTTROP)
                .query()
                .singleRow();
        assertThat(bottrop)
                .containsEntry("name", "Bottrop")
                .containsEntry("kind", "KREISFREIE_STADT")
                .containsEntry("region", "Münster")
                .containsEntry("population", 117565)
                .containsEntry("host", "bottrop.localhost")
                .containsEntry("active", true);
    }

    @Test
    void writesNothingWhenTheFilesHaveNotChanged() {
        owner.sql("update tenancy.code set label = 'von Hand' where list = 'gender' and code = 'FEMALE'")
                .update();
        referenceData.load();
        assertThat(storedLabel("gender", "FEMALE")).isEqualTo("von Hand");
        forgetChecksum("gender");
        referenceData.load();
        assertThat(storedLabel("gender", "FEMALE")).isEqualTo("weiblich");
    }

    @Test
    void keepsCodesThatHaveLeftTheFileBecauseOldRecordsNameThem() {
        owner.sql("""
                insert into tenancy.code (list, code, label, sort, source)
                values ('gender', 'FORMER', 'früher', 99, 'Test')""").update();
        forgetChecksum("gender");
        referenceData.load();
        assertThat(storedLabel("gender", "FORMER")).isEqualTo("früher");
    }

    @Test
    void letsTheApplicationReadButNotWrite() {
        assertThat(application
                        .sql("select count(*) from tenancy.code where list = 'life_area'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(12);
        assertThatThrownBy(() -> application.sql("delete from tenancy.code").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied for table code");
    }

    @Test
    void offersOnlyWhatIsValidOnTheDay() {
        assertThat(codes.isValid("residence_title", "AUFENTHG_20A", LocalDate.of(2024, 5, 31)))
                .isFalse();
        assertThat(codes.isValid("residence_title", "AUFENTHG_20A", LocalDate.of(2024, 6, 1)))
                .isTrue();
        assertThat(codes.isValid("school_type", "GM", LocalDate.of(2023, 7, 31)))
                .isTrue();
        assertThat(codes.options("school_type", TODAY))
                .extracting(CodeOption::code)
                .contains("GY")
                .doesNotContain("GM");
        assertThat(codes.isValid("gender", "NO_SUCH_CODE", TODAY)).isFalse();
    }

    @Test
    void labelsCodesAndShowsUnknownOnesAsTheyAre() {
        assertThat(codes.label("state", "SYR")).isEqualTo("Syrien");
        assertThat(codes.label("state", "XYZ")).isEqualTo("XYZ");
        assertThat(codes.find("state", "XYZ")).isNull();
        assertThat(codes.find("language", "prs"))
                .isEqualTo(new CodeOption("prs", "Dari", Map.of("iso3", "prs", "script", "Arab", "direction", "rtl")));
    }

    @Test
    void refusesListsThatDoNotExist() {
        assertThatThrownBy(() -> codes.options("no_such_list", TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsTheDistrictsOfATenantInOfficialOrder() {
        assertThat(codes.districts(new TenantId(5916), TODAY))
                .extracting(CodeOption::label)
                .containsExactly("Wanne", "Eickel", "Herne-Mitte", "Sodingen");
        assertThat(codes.districts(new TenantId(5113), TODAY)).hasSize(9);
        assertThat(codes.districts(new TenantId(5911), TODAY)).isEqualTo(List.of());
    }

    private String storedLabel(String list, String code) {
        return owner.sql("select label from tenancy.code where list = ? and code = ?")
                .params(list, code)
                .query(String.class)
                .single();
    }

    private void forgetChecksum(String list) {
        owner.sql("update tenancy.code_list set checksum = '' where key = ?")
                .param(list)
                .update();
    }
}
