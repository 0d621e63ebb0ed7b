package de.lotse.casework.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTests {
    @ParameterizedTest
    @CsvSource({
        "Mohammed, محمد",
        "Muhammad, محمد",
        "Mohamad, محمد",
        "Mohammed, Muhammad",
        "Mohammed, Mohamad",
        "Mehmet, Mehmed",
        "فاطمة, فاطمه",
        "Fatima, فاطمة",
        "Fatemeh, فاطمه",
        "Fatima, Fatemeh",
        "Fatma, Fatima",
        "Hossein, حسین",
        "Hussein, حسین",
        "Husain, حسین",
        "Hossein, Husain",
        "Hussein, حسين",
        "Aram, ئارام",
        "Yusuf, يوسف",
        "Youssef, يوسف",
        "Jusuf, يوسف",
        "Yusuf, Youssef",
        "Jusuf, Youssef",
        "Ahmad, ئەحمەد",
        "Reza, رضا",
        "Ridha, رضا",
        "Osman, عثمان",
        "Uthman, عثمان",
        "Khaled, خالد",
        "Chaled, خالد",
        "Jamal, جمال",
        "Djamal, جمال",
        "Dschamal, جمال",
        "Cemal, جمال",
        "Khadija, خديجة",
        "Hatice, خديجة",
        "Hassan, الحسن",
        "Anwar, أنور",
        "Mousavi, موسوی",
        "Parvin, پروین",
        "David, דוד",
        "Yosef, יוסף",
        "Sarah, سارة"
    })
    void findsNamesAcrossSpellingsOfTheArabicWorld(String typed, String stored) {
        assertFinds(typed, stored);
        assertFinds(stored, typed);
    }

    @ParameterizedTest
    @CsvSource({
        "Melnyk, Мельник",
        "Melnik, Мельник",
        "Melnik, Melnyk",
        "Shevchenko, Шевченко",
        "Schewtschenko, Шевченко",
        "Sevcenko, Шевченко",
        "Ševčenko, Шевченко",
        "Schewtschenko, Shevchenko",
        "Sevcenko, Schewtschenko",
        "Georgiev, Георгиев",
        "Georgiew, Георгиев",
        "Georgiew, Georgiev",
        "Yuliia, Юлія",
        "Julija, Юлія",
        "Julia, Юлія",
        "Julia, Yuliia",
        "Hryhorii, Григорій",
        "Grigori, Григорій",
        "Shterev, Щерев",
        "Shcherbak, Щербак",
        "Schtscherbak, Щербак",
        "Djordjevic, Ђорђевић",
        "Đorđević, Djordjevic",
        "Dordevic, Djordjevic",
        "Jelena, Елена",
        "Elena, Jelena",
        "Giorgi, გიორგი",
        "Hakobyan, Հակոբյան",
        "Khachatryan, Խաչատրյան",
        "Christos, Χρήστος",
        "Hristos, Χρήστος",
        "Tesfay, ተስፋይ",
        "Abraham, አብርሃም",
        "王小明, 王小明"
    })
    void findsNamesAcrossCyrillicAndOtherScripts(String typed, String stored) {
        assertFinds(typed, stored);
        assertFinds(stored, typed);
    }

    @ParameterizedTest
    @CsvSource({
        "Jörg, Joerg", "Jörg, Jorg", "Joerg, Jorg", "Müller, Mueller", "Müller, Muller", "Mueller, Muller",
        "Yılmaz, Yilmaz", "YILMAZ, Yılmaz", "İbrahim, Ibrahim", "Weiß, Weiss", "Ţurcanu, Țurcanu", "Țurcanu, Turcanu",
        "Đoković, Dokovic", "Łukasz, Lukasz", "Michał, Michal", "Nguyễn, Nguyen", "O'Connor, OConnor",
                "D’Angelo, Dangelo",
        "Çağlar Şükrü, caglar sukru", "van der Berg, Van Der Berg", "Müller Jörg, Joerg Mueller", "Əliyev, Aliyev"
    })
    void takesSpellingsWithoutAccentsForTheSameWord(String typed, String stored) {
        assertFinds(typed, stored);
        assertThat(NameKeys.score(typed, stored)).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "Hassan, Al-Hassan",
        "Al-Hassan, Hassan",
        "El Hassan, Al-Hassan",
        "Alhassan, Al Hassan",
        "Berg, van der Berg",
        "von Berg, Berg",
        "Abdulrahman, Abd al-Rahman",
        "Abdurahman, عبد الرحمن",
        "عبدالله, Abd Allah",
        "Abdullah, عبد الله",
        "Annemarie, Anne-Marie",
        "Anne Marie, Annemarie",
        "Anne-Marie, Annemarie",
        "Santos, Maria dos Santos",
        "ibn Said, Omar Ibn Saïd",
        "Abu Bakr, Abubakr",
        "Nguyen An, Nguyễn Văn An",
        "Van An, Nguyễn Văn An",
        "Ben, Ben Müller"
    })
    void isNotHinderedByParticlesAndHyphens(String typed, String stored) {
        assertFinds(typed, stored);
    }

    @Test
    void findsAPersonWhicheverNameComesFirst() {
        assertFinds("Shevchenko Oleksandr", "Олександр Шевченко");
        assertFinds("Hosseini Fatima", "فاطمه حسینی");
        assertFinds("Hosseini", "فاطمه حسینی");
    }

    @Test
    void asksForEachTypedWord() {
        assertThat(NameKeys.score("Jörg Schneider", "Jörg Müller")).isZero();
        assertThat(NameKeys.query("Jörg Schneider").matches(NameKeys.of("Jörg Müller")))
                .isFalse();
        assertThat(NameKeys.score("Ali Ali", "Ali Kaya")).isZero();
    }

    @Test
    void ranksTheVeryNameBeforeSimilarOnes() {
        assertThat(NameKeys.score("Marina Koch", "Marina Koch"))
                .isGreaterThan(NameKeys.score("Marina Koch", "Marina Berta Koch"))
                .isGreaterThan(NameKeys.score("Marina Koch", "Marine Koch"));
        assertThat(NameKeys.score("Marina Koch", "Marine Koch"))
                .isGreaterThan(NameKeys.score("Marina Koch", "Morena Koch"));
    }

    @Test
    void keepsStrangersApart() {
        assertThat(NameKeys.score("Anna Koch", "Olena Melnyk")).isZero();
        assertThat(NameKeys.query("Koch").matches(NameKeys.of("Melnyk"))).isFalse();
        assertThat(NameKeys.score("محمد", "Fatima")).isZero();
    }

    @Test
    void looksForNothingWhereNothingIsTyped() {
        assertThat(NameKeys.of(" -- ")).isEmpty();
        assertThat(NameKeys.query("🙂").keys()).isEmpty();
        assertThat(NameKeys.query("🙂").matches(Set.of("x:koch"))).isFalse();
        assertThat(NameKeys.score("", "Koch")).isZero();
        assertThat(NameKeys.score("Koch", "")).isZero();
    }

    @Test
    void givesTheSameKeysToAllThreads() throws Exception {
        var expected = NameKeys.of("Олександр Шевченко გიორგი Χρήστος");
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tasks = new ArrayList<Callable<Set<String>>>();
            for (int i = 0; i < 200; i++) tasks.add(() -> NameKeys.of("Олександр Шевченко გიორგი Χρήστος"));
            for (var keys : threads.invokeAll(tasks)) assertThat(keys.get()).isEqualTo(expected);
        }
    }

    private static void assertFinds(String typed, String stored) {
        assertThat(NameKeys.query(typed).matches(NameKeys.of(stored)))
                .as("%s asks for %s, %s has %s", typed, NameKeys.query(typed), stored, NameKeys.of(stored))
                .isTrue();
        assertThat(NameKeys.score(typed, stored)).as("%s for %s", typed, stored).isBetween(NameKeys.PLAUSIBLE, 1.0);
    }
}
