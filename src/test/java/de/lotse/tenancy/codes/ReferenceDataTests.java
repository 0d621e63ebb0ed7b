package de.lotse.tenancy.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.shared.TenantId;
import de.lotse.tenancy.CodeOption;
import de.lotse.testing.LotseTest;
import de.lotse.testing.TestDatabase;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@LotseTest
class ReferenceDataTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final DataSource owner;
    private final JdbcClient jdbc;

    ReferenceDataTests() throws SQLException {
        owner = new SingleConnectionDataSource(TestDatabase.connectAsOwner(), true);
        jdbc = JdbcClient.create(owner);
    }

    @Test
    void bringsEveryEntryOfEveryFileIntoTheDatabase() {
        var inDatabase = jdbc.sql("select list || chr(32) || code from tenancy.code")
                .query(String.class)
                .set();
        var inFiles = ReferenceFiles.all().stream()
                .flatMap(list -> list.codes().stream().map(code -> list.key() + " " + code.code()));
        assertThat(inDatabase).containsAll(inFiles.toList());
    }

    @Test
    void makesTheTenantsAndLeavesHostAndActivityToTheOperator() {
        assertThat(count("tenancy.tenant")).isEqualTo(54);
        jdbc.sql("update tenancy.tenant set host = 'herne.localhost', active = true where id = 5916")
                .update();
        forgetChecksum("tenants-nrw");
        new ReferenceData(owner).load();
        var herne = jdbc.sql("select name, region, population, host, active from tenancy.tenant where id = 5916")
                .query()
                .singleRow();
        assertThat(herne)
                .containsEntry("name", "Herne")
                .containsEntry("region", "Arnsberg")
                .containsEntry("population", 156449)
                .containsEntry("host", "herne.localhost")
                .containsEntry("active", true);
    }

    @Test
    void writesNothingWhenTheFilesHaveNotChanged() {
        jdbc.sql("update tenancy.code set label = 'von Hand' where list = 'gender' and code = 'FEMALE'")
                .update();
        new ReferenceData(owner).load();
        assertThat(label("gender", "FEMALE")).isEqualTo("von Hand");
        forgetChecksum("gender");
        new ReferenceData(owner).load();
        assertThat(label("gender", "FEMALE")).isEqualTo("weiblich");
    }

    @Test
    void keepsCodesThatHaveLeftTheFileBecauseOldRecordsNameThem() {
        jdbc.sql("""
                insert into tenancy.code (list, code, label, sort, source)
                values ('life_area', 'FORMER', 'früher', 99, 'Test')""").update();
        forgetChecksum("life_area");
        new ReferenceData(owner).load();
        assertThat(label("life_area", "FORMER")).isEqualTo("früher");
    }

    @Test
    void letsTheApplicationReadButNotWrite() {
        assertThat(asApplication("select count(*) from tenancy.code where list = 'gender'"))
                .isEqualTo(4L);
        assertThatThrownBy(() -> asApplication("delete from tenancy.code returning 1"))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied for table code");
    }

    @Test
    void offersOnlyWhatIsValidOnTheDay() {
        var codes = codes();
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
        assertThat(codes().label("state", "SYR")).isEqualTo("Syrien");
        assertThat(codes().label("state", "XYZ")).isEqualTo("XYZ");
        assertThat(codes().find("state", "XYZ")).isNull();
        assertThat(codes().find("language", "prs"))
                .isEqualTo(new CodeOption("prs", "Dari", Map.of("iso3", "prs", "script", "Arab", "direction", "rtl")));
    }

    @Test
    void refusesListsThatDoNotExist() {
        assertThatThrownBy(() -> codes().options("no_such_list", TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsTheDistrictsOfATenantInOfficialOrder() {
        assertThat(codes().districts(new TenantId(5916)))
                .extracting(CodeOption::label)
                .containsExactly("Wanne", "Eickel", "Herne-Mitte", "Sodingen");
        assertThat(codes().districts(new TenantId(5113))).hasSize(9);
        assertThat(codes().districts(new TenantId(5911))).isEqualTo(List.of());
    }

    private StoredCodes codes() {
        return new StoredCodes(jdbc);
    }

    private String label(String list, String code) {
        return codes().label(list, code);
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private void forgetChecksum(String list) {
        jdbc.sql("update tenancy.code_list set checksum = '' where key = :list")
                .param("list", list)
                .update();
    }

    private static Long asApplication(String sql) {
        try {
            var application = new SingleConnectionDataSource(TestDatabase.connectAsApp(), true);
            return JdbcClient.create(application).sql(sql).query(Long.class).single();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
