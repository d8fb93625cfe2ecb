package dev.parley.extract.corenlp.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleRepairsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna/PERSON Berg/PERSON ,/O William/LOCATION Derby/LOCATION and/O Ole/PERSON | PERSON PERSON
            William/LOCATION Derby/LOCATION and/O Ole/PERSON Holm/PERSON                 | PERSON PERSON
            in/O William/LOCATION Derby/LOCATION and/O Oslo/LOCATION                     | LOCATION LOCATION
            Anna/PERSON ,/O Upper/LOCATION Derby/LOCATION and/O Ole/PERSON               | LOCATION LOCATION
            """)
    void takesAPlaceWithAGivenNameAmongPersonsForAPerson(String words, String expected) {
        List<CoreLabel> tokens =
                Arrays.stream(words.split(" ")).map(PeopleRepairsTests::token).toList();
        PeopleRepairs repairs = new PeopleRepairs();
        for (int i = 0; i < tokens.size(); i++) {
            repairs.mend(tokens, i);
        }
        int derby = tokens.stream().map(CoreLabel::word).toList().indexOf("Derby");
        assertThat(tokens.get(derby - 1).ner() + " " + tokens.get(derby).ner()).isEqualTo(expected);
    }

    private static CoreLabel token(String wordAndTag) {
        String[] parts = wordAndTag.split("/");
        CoreLabel token = new CoreLabel();
        token.setWord(parts[0]);
        token.setNER(parts[1]);
        return token;
    }
}
