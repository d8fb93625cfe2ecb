package dev.parley.extract.corenlp.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.LocationKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TownsFileTests {
    private static final List<String> TOWNS = List.of(
            town("Brunsholm upon Ree", "51.004", "-1.0", "PPL", 9000),
            town("Ålsund", "52", "-2", "PPLA", 400_000),
            town("Old Brunsholm", "50", "0", "PPLH", 0));

    @TempDir
    private Path folder;

    @Test
    void findsTownsByFullShortAndPlainNames() throws IOException {
        Towns towns = towns();

        assertThat(towns.named("Brunsholm upon Ree")).hasSize(1);
        assertThat(towns.named("Brunsholm")).extracting(Known::name).containsExactly("Brunsholm upon Ree");
        assertThat(towns.named("Alsund")).extracting(Known::people).containsExactly(400_000L);
        assertThat(towns.named("Ålsun")).isEmpty();
    }

    @Test
    void placesDivisionsAmidTheirTowns() throws IOException {
        assertThat(towns().named("Reeshire")).singleElement().satisfies(region -> {
            assertThat(region.kind()).isEqualTo(LocationKind.REGION);
            assertThat(region.latitude()).isEqualTo(51.5);
            assertThat(region.longitude()).isEqualTo(-1.5);
            assertThat(region.people()).isEqualTo(409_000);
        });
    }

    @Test
    void leavesOutTownsThatAreGone() throws IOException {
        assertThat(towns().named("Old Brunsholm")).isEmpty();
    }

    @Test
    void tellsTheRegionOfATown() throws IOException {
        assertThat(towns().named("Ålsund")).extracting(Known::within).containsExactly("Westland");
    }

    private Towns towns() throws IOException {
        Path out = folder.resolve("towns.tsv.gz");
        TownsFile.write(
                Files.write(folder.resolve("towns.txt"), TOWNS),
                Files.writeString(folder.resolve("first.txt"), "ZZ.W\tWestland\tWestland\t1\n"),
                Files.writeString(folder.resolve("second.txt"), "ZZ.W.1\tReeshire\tReeshire\t2\n"),
                out);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(out))) {
            return new Towns(in.readAllBytes());
        }
    }

    private static String town(String name, String latitude, String longitude, String feature, long people) {
        return String.join(
                "\t",
                "1",
                name,
                name,
                "",
                latitude,
                longitude,
                "P",
                feature,
                "ZZ",
                "",
                "W",
                "1",
                "",
                "",
                "" + people,
                "",
                "0",
                "UTC",
                "2020-01-01");
    }
}
