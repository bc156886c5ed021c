@REM Finds a JDK 25 or newer and sets JAVA_HOME; the twin of pick-jdk.sh, called by mvnw.cmd.
@IF DEFINED JAVA_HOME (
  @FINDSTR /R /C:"^JAVA_VERSION=\"2[5-9]" /C:"^JAVA_VERSION=\"[3-9][0-9]" "%JAVA_HOME%\release" >NUL 2>&1 && EXIT /B 0
)
@FOR %%R IN ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java" "%USERPROFILE%\scoop\apps\temurin25-jdk") DO @(
  FOR /D %%J IN ("%%~R\*") DO @(
    IF EXIST "%%~J\bin\javac.exe" FINDSTR /R /C:"^JAVA_VERSION=\"2[5-9]" /C:"^JAVA_VERSION=\"[3-9][0-9]" "%%~J\release" >NUL 2>&1 && (
      SET "JAVA_HOME=%%~J"
      EXIT /B 0
    )
  )
)
@ECHO Copytaster needs JDK 25: install it (https://adoptium.net/temurin/releases/?version=25, or 'winget install EclipseAdoptium.Temurin.25.JDK') or point JAVA_HOME at it. >&2
@EXIT /B 1
