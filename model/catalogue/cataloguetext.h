#pragma once

#include <QtCore/QString>

namespace hookbench {

/// A text of a catalogue or of the sample records (title, description, source, note) in the user's language,
/// for showing only: data and machine-readable output keep what the file says. The texts that ship with the
/// program are translated (translations/catalogue.cpp lists them); those of a user's own file come back as
/// they are.
[[nodiscard]] QString inUsersLanguage(const QString &catalogueText);

} // namespace hookbench
