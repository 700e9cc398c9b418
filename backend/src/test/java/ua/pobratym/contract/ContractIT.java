package ua.pobratym.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import ua.pobratym.testing.HeldAgainstContract;

/** Runs after the build has written what the code offers. {@code -Dcontract.write=true} makes that the contract. */
class ContractIT {

    private static final Path WRITTEN = Path.of("target", "openapi", "openapi.yaml");

    @Test
    void theCommittedContractIsWhatTheBuildWrites() throws IOException {
        if (Boolean.getBoolean("contract.write")) {
            Files.copy(WRITTEN, HeldAgainstContract.CONTRACT, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(HeldAgainstContract.CONTRACT)
                .as("openapi.yaml and the code have parted; if the change is meant, run: make contract")
                .hasSameTextualContentAs(WRITTEN);
    }
}
