// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs tst_*.qml of this folder, which test controls one by one. qmltestrunner cannot: it loads no static modules.

#include "fonts.h"
#include "iconprovider.h"
#include "probe.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <QtQuickTest>

class Setup : public QObject
{
    Q_OBJECT

public slots:
    // As on a station without graphics hardware.
    void applicationAvailable()
    {
        loadFonts();
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->addImageProvider(QLatin1String(IconProvider::id), new IconProvider);
        qmlRegisterSingletonInstance("Kiosk.Probe", 1, 0, "Probe", &m_probe);
    }

private:
    Probe m_probe;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_controls, Setup)
#include "main.moc"
