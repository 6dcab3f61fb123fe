#pragma once

#include "ui/widgets/dialogs.h"

#include <QtCore/QStringList>

#include <optional>

namespace hookbench::test {

using namespace Qt::StringLiterals;

/// Answers as told, at once, and counts what it was asked.
class AnsweringDialogs final : public Dialogs
{
public:
    std::optional<Unsaved> unsaved;
    std::optional<Changed> changed;
    QString openPath;
    QString savePath;
    QString folder;
    QStringList asked;

    void askUnsaved(const QString &name, std::function<void(Unsaved)> answer) override
    {
        asked.append(u"unsaved "_s + name);
        if (unsaved)
            answer(*unsaved);
    }
    void askChanged(const QString &path, std::function<void(Changed)> answer) override
    {
        asked.append(u"changed "_s + path);
        if (changed)
            answer(*changed);
    }
    void askOpenPath(const QString &, const QString &, std::function<void(QString)> answer) override
    {
        asked.append(u"open"_s);
        if (!openPath.isEmpty())
            answer(openPath);
    }
    void askSavePath(const QString &, const QString &, std::function<void(QString)> answer) override
    {
        asked.append(u"save"_s);
        if (!savePath.isEmpty())
            answer(savePath);
    }
    void askFolder(const QString &, const QString &, std::function<void(QString)> answer) override
    {
        asked.append(u"folder"_s);
        if (!folder.isEmpty())
            answer(folder);
    }
};

} // namespace hookbench::test
