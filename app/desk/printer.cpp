// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer.h"

#include <QBuffer>
#include <QProcess>

Printer::~Printer()
{
    for (QProcess *process : findChildren<QProcess *>()) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished();
    }
}

void Printer::look()
{
    // "system default destination: NAME", or a sentence without a colon where there is none.
    run(QStringLiteral("lpstat"), { QStringLiteral("-d") }, {}, [this](bool, const QString &said) {
        const QString name = said.section(QStringLiteral(": "), 1).trimmed();
        if (!name.isEmpty()) {
            setName(name);
            emit looked();
            return;
        }
        // One name a line.
        run(QStringLiteral("lpstat"), { QStringLiteral("-e") }, {}, [this](bool well, const QString &said) {
            setName(well ? said.section(QLatin1Char('\n'), 0, 0).trimmed() : QString());
            emit looked();
        });
    });
}

void Printer::send(Sheet *sheet)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    sheet->write(&pdf);
    run(QStringLiteral("lp"), { QStringLiteral("-d"), m_name, QStringLiteral("-t"), sheet->title() }, pdf.data(),
        [this](bool well, const QString &) {
            if (well)
                emit sent();
            else
                emit failed();
        });
}

void Printer::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    emit nameChanged();
}

void Printer::run(const QString &program, const QStringList &arguments, const QByteArray &input,
                  const std::function<void(bool, const QString &)> &done)
{
    auto *process = new QProcess(this);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process->setProcessEnvironment(environment);
    const auto end = [process, done](bool well) {
        process->deleteLater();
        done(well, QString::fromUtf8(process->readAllStandardOutput()));
    };
    connect(process, &QProcess::finished, this,
            [end](int code, QProcess::ExitStatus status) { end(status == QProcess::NormalExit && code == 0); });
    connect(process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        // What starts always finishes.
        if (error == QProcess::FailedToStart)
            end(false);
    });
    process->start(program, arguments);
    process->write(input);
    process->closeWriteChannel();
}
