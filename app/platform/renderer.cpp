// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renderer.h"

#include <QDir>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>

namespace
{

// The name of what draws OpenGL; empty if nothing does.
QByteArray openGLRenderer()
{
    QOffscreenSurface surface;
    surface.create();
    QOpenGLContext context;
    if (!context.create() || !context.makeCurrent(&surface))
        return {};
    return QByteArray(reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER)));
}

} // namespace

void setRenderer(bool openGL)
{
    // Qt waits 5 ms for more to paint, for the sake of animations. Software draws none, and a touch wants its answer.
    if (!openGL && !qEnvironmentVariableIsSet("QT_QPA_UPDATE_IDLE_TIME"))
        qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QQuickWindow::setGraphicsApi(openGL ? QSGRendererInterface::OpenGL : QSGRendererInterface::Software);
}

bool hasGraphicsHardware()
{
    // A render node is looked for first: asking OpenGL costs a tenth of a second.
    if (QDir(QStringLiteral("/dev/dri")).entryList({ QStringLiteral("renderD*") }, QDir::System).isEmpty())
        return false;
    const QByteArray renderer = openGLRenderer();
    return !renderer.isEmpty() && !renderer.contains("llvmpipe") && !renderer.contains("softpipe");
}

bool canUseOpenGL()
{
    return !openGLRenderer().isEmpty();
}
