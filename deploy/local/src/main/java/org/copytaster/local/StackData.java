package org.copytaster.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a stack keeps from one run to the next. The caller must own the directory, and nothing may run in it. */
record StackData(StackOptions options) {

    /** Makes it from the template unless it is there. */
    void prepare() {
        if (Files.isDirectory(directory().postgres())) {
            noteOlderTemplate();
            return;
        }
        var keycloak = KeycloakInstallation.ofCache(options.progress());
        Template.copyTo(directory().postgres(), keycloak, options.durable(), options.progress());
        directory().write(templateNote(), Template.fingerprint());
    }

    void delete() {
        options.progress().step("Deleting the data of earlier runs");
        try (var entries = Files.newDirectoryStream(directory().path())) {
            for (var entry : entries) {
                // that one holds our own lock
                if (!entry.equals(directory().run())) {
                    DirectoryTree.delete(entry);
                }
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot delete " + directory().path(), e);
        }
        directory().create();
    }

    /** Existing data is never changed behind the user's back, so an edited realm file needs a hint. */
    private void noteOlderTemplate() {
        try {
            if (!Files.exists(templateNote())
                    || !Files.readString(templateNote()).equals(Template.fingerprint())) {
                options.progress()
                        .step("Note: this data was made with other realm files or versions; --fresh would renew it");
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + templateNote(), e);
        }
    }

    private Path templateNote() {
        return directory().path().resolve("template");
    }

    private StackDirectory directory() {
        return options.directory();
    }
}
