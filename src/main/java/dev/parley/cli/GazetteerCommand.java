package dev.parley.cli;

import dev.parley.extract.corenlp.GazetteerFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley gazetteer}: makes a file of towns from what GeoNames offers for download. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = {
            "Make a gazetteer from GeoNames' files, for those who want more places than are built in.",
            "It is used when the variable PARLEY_GAZETTEER names it."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  parley gazetteer cities500.txt admin1CodesASCII.txt admin2Codes.txt towns.tsv.gz",
            "  PARLEY_GAZETTEER=towns.tsv.gz parley extract articles.jsonl > reports.jsonl"
        })
final class GazetteerCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "TOWNS", description = "cities500.txt, allCountries.txt or another table")
    private Path towns = Path.of("cities500.txt");

    @Parameters(index = "1", paramLabel = "FIRST", description = "admin1CodesASCII.txt: names of first divisions")
    private Path firstDivisions = Path.of("admin1CodesASCII.txt");

    @Parameters(index = "2", paramLabel = "SECOND", description = "admin2Codes.txt: names of second divisions")
    private Path secondDivisions = Path.of("admin2Codes.txt");

    @Parameters(index = "3", paramLabel = "OUT", description = "The file to write")
    private Path out = Path.of("towns.tsv.gz");

    @Override
    public Integer call() throws IOException {
        GazetteerFile.write(towns, firstDivisions, secondDivisions, out);
        return 0;
    }
}
